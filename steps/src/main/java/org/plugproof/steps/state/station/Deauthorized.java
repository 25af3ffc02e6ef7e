package org.plugproof.steps.state.station;

import java.util.List;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The CSMS did not confirm the token that the station had accepted by itself (Part 6 §2.18, erratum 6.2.118). The case scripts that answer;
 * the session goes on to its first TransactionEvent where there was none yet.
 */
final class Deauthorized implements State {

    private static final String STATE = "transactionInfo.chargingState";

    private final ScenarioContext world;
    private final TxEvents events;

    Deauthorized(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (!world.progress().has(Mark.STARTED) && !world.progress().has(Mark.PLUGGED)) {
            new EVConnectedPreSession(world).run(Table.empty());
        }
        if (!world.progress().has(Mark.STARTED)) {
            events.must();
        }
        expectEnd();
        if (world.progress().has(Mark.PLUGGED)) {
            unlock();
        }
        // Where unplugging ends nothing, the end comes later, and may be told for either of its causes.
        world.progress().stoppedReason("DeAuthorized or EVDisconnected or Local or absent");
        world.progress().mark(Mark.POST_SESSION);
    }

    /**
     * Energy may have begun to flow before the answer came; the state of charging may be told in the event after this one (E05.FR.09), and
     * that energy no longer flows before the transaction ends (E01.FR.18).
     */
    private void expectEnd() {
        for (String state : List.of("SuspendedEVSE", "SuspendedEV", "Charging")) {
            events.may("triggerReason", "ChargingStateChanged", STATE, state);
        }
        if (events.stopsAtAny("Authorized", "PowerPathClosed", "EnergyTransfer")) {
            events.may("eventType", "Updated", "triggerReason", "Deauthorized", STATE, resting());
            events.mustBeOneOf(List.of(events.ending("triggerReason", "Deauthorized", STATE, resting())
                    .and("transactionInfo.stoppedReason", "DeAuthorized")));
            return;
        }
        Table told = events.going("triggerReason", "Deauthorized", STATE, resting());
        Table untold = events.going("triggerReason", "Deauthorized");
        if (events.mustBeOneOf(List.of(told, untold)) == 1) {
            events.must("triggerReason", "ChargingStateChanged", STATE, resting());
        }
        if (events.stopsAt("DataSigned")) {
            lastReading();
        }
    }

    /** As a stop point signed data have lost their meaning (errata of Part 2 §2.24): whether it is told, and ends anything, is left open. */
    private void lastReading() {
        String[] signed = {"triggerReason", "SignedDataReceived"};
        if (world.judge()
                .sends(
                        "TransactionEventRequest",
                        Table.of(signed),
                        world.sut().waits().silence())) {
            events.mustBeOneOf(List.of(events.going(signed), events.ending(signed)));
        }
    }

    /** So that the cable can be pulled out; whether it was locked, and what the station makes of it, is not judged. */
    private void unlock() {
        try {
            world.ask(
                    "UnlockConnectorRequest",
                    Table.of("evseId", "$config.evseId", "connectorId", "$config.connectorId"));
        } catch (Inconclusive e) {
            world.steps().expand("the connector was not unlocked: " + e.getMessage());
        }
    }

    private String resting() {
        return world.progress().has(Mark.PLUGGED) ? "EVConnected or SuspendedEVSE" : "absent or Idle";
    }
}
