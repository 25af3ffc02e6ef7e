package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.ScenarioContext;

/**
 * A transaction began while the station was offline, and the station is back (Part 6 §2.18). The row {@code token} names another token than
 * the valid one.
 */
final class StartOfflineTransaction implements State {

    private final ScenarioContext world;

    StartOfflineTransaction(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        with.cell("token").ifPresent(world.progress()::token);
        world.connections().refuse();
        world.connections().drop();
        Gestures driver = new Gestures(world);
        driver.perform("parks");
        driver.perform("presents " + world.progress().token());
        driver.perform("plugs in");
        world.pass(world.duration("$config.txTime"));
        world.connections().accept();
        world.connections().stationMustConnect();
    }
}
