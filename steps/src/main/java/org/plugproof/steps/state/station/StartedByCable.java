package org.plugproof.steps.state.station;

import org.plugproof.steps.state.Observed;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * A cable is in, or a vehicle in the bay, and nobody has presented a token: by TxStartPoint, or where nobody needs to be authorized, that may
 * start a transaction, of which the case asks for nothing.
 */
final class StartedByCable implements Observed {

    private static final String EVENT = "TransactionEventRequest";

    private final ScenarioContext world;

    StartedByCable(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        allow();
    }

    @Override
    public void allow() {
        world.judge().tolerate(EVENT);
    }

    @Override
    public String firstMessage() {
        return EVENT;
    }

    @Override
    public Table firstContent() {
        return Table.of("eventType", "Started");
    }

    @Override
    public void expectRest() {
        allow();
    }
}
