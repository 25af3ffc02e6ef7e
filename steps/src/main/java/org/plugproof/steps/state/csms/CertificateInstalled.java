package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The CSMS installed the described root certificate of a type (Part 6 §3.18). The row {@code certificateType} says which. */
final class CertificateInstalled implements State {

    private final ScenarioContext world;

    CertificateInstalled(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        Table type = Table.of("certificateType", with.cell("certificateType").orElseThrow());
        world.driving().operatorAsks("InstallCertificateRequest", type);
        world.judge().mustSend("InstallCertificateRequest", type.and("certificate", "not empty"));
        world.truststore().install();
    }
}
