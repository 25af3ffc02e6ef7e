package org.plugproof.steps.state.station;

import java.util.List;
import java.util.Optional;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The local list holds what the case wants (Part 6 §2.19, erratum 6.2.121). The rows are those of SendLocalListRequest; without any it is
 * the valid token, accepted. A station that does not claim the row {@code profile} is left as it is.
 */
final class IdTokenLocalAuthList implements State {

    private final ScenarioContext world;

    IdTokenLocalAuthList(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        Optional<String> profile = with.cell("profile");
        if (profile.isPresent() && !world.holds("$config.profiles contains " + profile.get())) {
            world.steps().expand("the station has no local list");
            return;
        }
        world.localList().enable();
        Table list = new Table(with.rows().stream()
                .filter(row -> !row.path().equals("profile"))
                .toList());
        world.send("SendLocalListRequest", world.localList().full(list));
        world.judge().mustAnswer(List.of("Accepted"));
    }
}
