package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * A state at several EVSEs: the row {@code evses} says at how many at most. Sessions begin one after another, each with a token of its own as
 * far as there are any; a master pass ends them at once, so that the events of one stand between those of the other in any order.
 */
final class Everywhere implements State {

    private static final String EVENT = "TransactionEventRequest";
    private static final String ID = "transactionInfo.transactionId";
    private static final List<String> TOKENS = List.of("$config.idToken.valid", "$config.idToken.valid2");

    private final String name;
    private final ScenarioContext world;

    Everywhere(String name, ScenarioContext world) {
        this.name = name;
        this.world = world;
    }

    @Override
    public void run(Table with) {
        int count = Integer.parseInt(with.cell("evses").orElseThrow());
        List<Integer> evses = world.sessions().first(count);
        for (int i = 0; i < evses.size(); i++) {
            world.sessions().moveTo(evses.get(i));
            enter(TOKENS.get(i % TOKENS.size()));
        }
        world.sessions().moveTo(evses.get(0));
        if (name.equals("ParkingBayUnoccupied")) {
            // The events of the states between are told in any order, the last perhaps first, and were judged as far as
            // Part 6 does.
            world.judge().everyReceived(EVENT, Table.of(ID, "present"));
        }
    }

    private void enter(String token) {
        switch (name) {
            case "EnergyTransferStarted" -> start(token);
            case "TransactionEnded" -> new TransactionEnded(world).run(Table.empty());
            case "EVConnectedPostSession" -> stop();
            case "EVDisconnected" -> unplug();
            case "ParkingBayUnoccupied" -> leave();
            default -> throw new HarnessError("nothing is known of " + name + " at several EVSEs");
        }
    }

    private void start(String token) {
        new EnergyTransferStarted(world).run(Table.of("token", token));
        String id = world.judge().judgedLast(EVENT).text(ID).orElse("");
        world.progress().theirTransaction(id);
    }

    /** The event that tells of the stop may name the master pass. */
    private void stop() {
        String token = "absent or " + MasterPass.TOKEN;
        one("triggerReason", "StopAuthorized", "idToken.idToken", token + ".id", "idToken.type", token + ".type");
    }

    private void unplug() {
        new Gestures(world).perform("unplugs");
        world.judge().mustReport(List.of(world.connector()), "Available");
    }

    private void leave() {
        new Gestures(world).perform("leaves");
        one("eventType", "Ended", "transactionInfo.stoppedReason", "MasterPass");
        world.progress().mark(Mark.ENDED);
    }

    private void one(String... rows) {
        String id = world.progress().theirTransaction().orElseThrow();
        world.judge().oneReceived(EVENT, Table.of(rows).and(ID, id));
    }
}
