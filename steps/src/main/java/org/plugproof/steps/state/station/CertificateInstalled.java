package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * A root certificate is stored in the station (Part 6 §2.19). The row {@code certificateType} says which type, {@code certificate} which
 * one; without the latter it is the bench's second root.
 */
final class CertificateInstalled implements State {

    private final ScenarioContext world;

    CertificateInstalled(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.nameSecondRoot();
        world.send(
                "InstallCertificateRequest",
                Table.of(
                        "certificateType", with.cell("certificateType").orElseThrow(),
                        "certificate", with.cell("certificate").orElse("$secondCsms.root")));
        world.judge().mustAnswer(List.of("Accepted"));
    }
}
