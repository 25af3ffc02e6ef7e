package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.ScenarioContext;

/**
 * A whole session ran while the station was offline, and its events wait in the queue (Part 6 §2.19). Offline the token is accepted from
 * the local list or, where the station can, although it is unknown.
 */
final class TransactionEventsInQueueEnded implements State {

    private final ScenarioContext world;

    TransactionEventsInQueueEnded(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.variables()
                .set(new Table(List.of(
                        new Row("AuthCtrlr.OfflineTxForUnknownIdEnabled", "true", "if implemented, if writable"),
                        new Row("AuthCtrlr.LocalAuthorizeOffline", "true", "if implemented, if writable"))));
        boolean listed = world.localList().holds("$config.idToken.valid");
        if (!listed && !world.variables().holds("AuthCtrlr.OfflineTxForUnknownIdEnabled", "true")) {
            cache(with);
        }
        world.connections().refuse();
        world.connections().drop();
        Gestures driver = new Gestures(world);
        driver.perform("parks");
        driver.perform("plugs in");
        driver.perform("presents $config.idToken.valid");
        world.pass(world.duration("$config.txTime"));
        driver.perform("presents $config.idToken.valid");
        driver.perform("unplugs");
        driver.perform("leaves");
        world.connections().accept();
        world.connections().stationMustConnect();
    }

    /** A session online leaves its token in the cache (erratum 6.2.120); then what came so far is not this case's. */
    private void cache(Table with) {
        new ParkingBayUnoccupied(world).run(with);
        world.progress().restart();
        world.judge().begin();
    }
}
