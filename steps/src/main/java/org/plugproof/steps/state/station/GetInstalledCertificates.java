package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** The station lists its certificates of a type (Part 6 §2.18). The row {@code certificateType} says which. */
final class GetInstalledCertificates implements State {

    private final ScenarioContext world;

    GetInstalledCertificates(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        String type = with.cell("certificateType").orElseThrow();
        world.send("GetInstalledCertificateIdsRequest", Table.of("certificateType[0]", type));
        world.judge().mustAnswerWith(Table.of("status", "Accepted"));
        world.recogniseSecondRoot();
        world.judge()
                .anEntry(
                        "GetInstalledCertificateIdsResponse.certificateHashDataChain",
                        Table.of("certificateType", type, "certificateHashData", "present"));
    }
}
