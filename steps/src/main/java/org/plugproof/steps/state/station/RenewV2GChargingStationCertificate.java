package org.plugproof.steps.state.station;

import java.util.List;
import java.util.Optional;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station has a certificate that vehicles trust (Part 6 §2.19); it is asked for one only where it has none (erratum 6.2.35). */
final class RenewV2GChargingStationCertificate implements State {

    private final ScenarioContext world;

    RenewV2GChargingStationCertificate(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        Payload installed =
                world.ask("GetInstalledCertificateIdsRequest", Table.of("certificateType[0]", "V2GCertificateChain"));
        if (installed.text("status").equals(Optional.of("Accepted"))) {
            world.steps().expand("the station has a V2G certificate");
            return;
        }
        world.send("TriggerMessageRequest", Table.of("requestedMessage", "SignV2GCertificate"));
        world.judge().mustAnswer(List.of("Accepted"));
        world.judge()
                .mustSend("SignCertificateRequest", Table.of("certificateType", "V2GCertificate", "csr", "not empty"));
        world.plugAndCharge()
                .sign(world.judge()
                        .judgedLast("SignCertificateRequest")
                        .text("csr")
                        .orElse(""));
        world.send(
                "CertificateSignedRequest",
                Table.of("certificateType", "V2GCertificate", "certificateChain", "$v2g.signed"));
        world.judge().mustAnswer(List.of("Accepted"));
    }
}
