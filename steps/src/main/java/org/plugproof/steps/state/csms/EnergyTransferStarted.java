package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * Energy flows (Part 6 §3.18), in a transaction that began where and by what the description says. A row {@code authorized | already} says
 * that the case authorized it itself, the rows {@code idToken.idToken} and {@code idToken.type} with which token to do it. A row {@code evseId} begins a session
 * on that EVSE, beside one that runs already; {@code $session1.transactionId} and {@code $session1.seqNo} (the next one) are then those of
 * EVSE 1. Where the transaction has ended, a new one begins.
 */
final class EnergyTransferStarted implements State {

    private final ScenarioContext world;

    EnergyTransferStarted(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        boolean another = with.cell("evseId").isPresent() && world.progress().has(Mark.CHARGING);
        if (another || world.progress().has(Mark.ENDED)) {
            world.progress().restart();
        }
        if (with.cell("authorized").isPresent()) {
            world.progress().mark(Mark.AUTHORIZED);
        }
        begin(with);
        FirstEvent event = new FirstEvent(world, with);
        if (points().withSignature() && !world.progress().inTransaction()) {
            event.send(Table.of("triggerReason", "SignedDataReceived", "transactionInfo.chargingState", "EVConnected"));
        }
        event.send(Table.of("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "Charging"));
        world.progress().mark(Mark.CHARGING);
        with.cell("evseId").ifPresent(evse -> remember("session" + evse));
    }

    /** Energy flows, if it does not yet, and goes on as long as a transaction takes: what a state begins with that has to stop it. */
    void forAWhile(Table with) {
        if (!world.progress().has(Mark.CHARGING)) {
            run(with);
        }
        world.pass(world.duration("$config.txTime"));
    }

    /** Parking bay, token and cable, in the order that the description says, as far as the case has not done it itself. */
    private void begin(Table with) {
        if (points().withParking() && !world.progress().inTransaction()) {
            new FirstEvent(world, with)
                    .send(Table.of("triggerReason", "EVDetected", "transactionInfo.chargingState", "Idle"));
        }
        if (byContract(with)) {
            plugIn(with);
            new AuthorizedByContract(world, points()).run(with);
        } else if (world.holds("$config.cableFirst is true")) {
            plugIn(with);
            authorize(with);
        } else {
            authorize(with);
            plugIn(with);
        }
    }

    /** Only where neither the case nor its token decides. */
    private boolean byContract(Table with) {
        return !world.progress().has(Mark.AUTHORIZED)
                && with.cell("idToken.idToken").isEmpty()
                && world.holds("$config.authorizeWith is PlugAndCharge");
    }

    private void authorize(Table with) {
        if (!world.progress().has(Mark.AUTHORIZED)) {
            new Authorized(world, points()).run(with);
        }
    }

    private void plugIn(Table with) {
        if (!world.progress().has(Mark.PLUGGED)) {
            new EVConnectedPreSession(world, points()).run(with);
        }
    }

    private StartPoints points() {
        return StartPoints.described(world);
    }

    private void remember(String session) {
        world.references().put(session + ".transactionId", world.progress().transactionId());
        world.references().put(session + ".seqNo", world.progress().nextSeqNo());
    }
}
