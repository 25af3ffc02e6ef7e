package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The CSMS has set a display message, as the memory state of many cases of Part 6 block O. Rows say what the operator wants of it.
 * {@code $displayMessage.id} is then the id that the CSMS gave it, {@code $displayMessage.unknownId} one that no message has.
 */
final class DisplayMessageConfigured implements State {

    private final ScenarioContext world;

    DisplayMessageConfigured(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.driving().operatorAsks("SetDisplayMessageRequest", with);
        world.judge().mustSend("SetDisplayMessageRequest", with);
        long id = Long.parseLong(world.text("$SetDisplayMessageRequest.message.id"));
        world.references().put("displayMessage.id", id);
        world.references().put("displayMessage.unknownId", id + 1);
    }
}
