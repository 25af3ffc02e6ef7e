package org.plugproof.steps.state.csms;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station got a certificate that the CSMS signed (Part 6 §3.18); it connects with it from security profile 3 on. */
final class RenewChargingStationCertificate implements State {

    private final ScenarioContext world;

    RenewChargingStationCertificate(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.driving()
                .operatorAsks("TriggerMessageRequest", Table.of("requestedMessage", "SignChargingStationCertificate"));
        world.judge().mustSend("TriggerMessageRequest", Table.of("requestedMessage", "SignChargingStationCertificate"));
        world.references().put("stationKey.csr", world.connections().signingRequest());
        world.send(
                "SignCertificateRequest",
                Table.of("csr", "$stationKey.csr", "certificateType", "ChargingStationCertificate"));
        world.judge().mustAnswer(List.of("Accepted"));
        world.judge()
                .mustSend(
                        "CertificateSignedRequest",
                        Table.of(
                                "certificateType",
                                "ChargingStationCertificate",
                                "certificateChain",
                                "certifies $stationKey.csr"));
        world.connections().adopt(world.text("$CertificateSignedRequest.certificateChain"));
    }
}
