package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** Energy flows (Part 6 §2.18). A row {@code mode} says how it is authorized, see {@link Authorized}. */
final class EnergyTransferStarted implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    EnergyTransferStarted(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (!world.progress().has(Mark.AUTHORIZED)) {
            new Authorized(world).run(with);
        }
        if (!world.progress().has(Mark.PLUGGED)) {
            new Gestures(world).perform("plugs in");
            world.progress().connectorOwed(true);
            world.judge().mustReport(List.of(world.connector()), "Occupied");
            if (world.progress().has(Mark.STARTED) || events.startsAt("EVConnected")) {
                new EVConnectedPreSession(world).expectCable(false);
            }
        }
        expectEvents();
    }

    /** Energy flows, if it does not yet, and goes on as long as a transaction takes: what a state begins with that has to stop it. */
    void forAWhile(Table with) {
        if (!world.progress().has(Mark.CHARGING)) {
            run(with);
        }
        world.pass(world.duration("$config.txTime"));
    }

    @Override
    public void expectEvents() {
        if (world.progress().has(Mark.CHARGING)) {
            // Told with the cable already; as a trigger of its own it may come again (E02.FR.17).
            events.may("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "Charging");
            return;
        }
        if (!world.progress().has(Mark.STARTED) && events.startsAt("DataSigned")) {
            events.must("triggerReason", "SignedDataReceived");
        } else {
            events.may("triggerReason", "SignedDataReceived");
        }
        if (!world.progress().has(Mark.STARTED) && events.startsAt("PowerPathClosed")) {
            powerPathCloses();
        } else {
            events.may("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "SuspendedEVSE");
        }
        if (!world.progress().has(Mark.CHARGING)) {
            energyFlows();
        }
        world.progress().mark(Mark.CHARGING);
    }

    /** The authorization that makes the power path complete may be told as such (E02.FR.01), with the state that it leads to. */
    private void powerPathCloses() {
        int which = events.mustBeOneOf(List.of(
                events.going("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "SuspendedEVSE"),
                events.going("triggerReason", "Authorized", "transactionInfo.chargingState", "Charging"),
                events.going("triggerReason", "Authorized")));
        if (which == 1) {
            world.progress().mark(Mark.CHARGING);
        } else if (which == 2) {
            events.may("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "SuspendedEVSE");
        }
    }

    private void energyFlows() {
        events.may("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "SuspendedEV");
        if (world.progress().has(Mark.STARTED)) {
            events.must("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "Charging");
        } else if (events.startsAt("EnergyTransfer")) {
            events.must(
                    "triggerReason", "ChargingStateChanged or Authorized",
                    "transactionInfo.chargingState", "Charging");
        }
    }
}
