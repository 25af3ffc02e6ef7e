package org.plugproof.steps.state.station;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** The EV is connected before or after authorization, and energy does not flow yet (Part 6 §2.18). */
final class EVConnectedPreSession implements TransactionState {

    private final ScenarioContext world;
    private final TxEvents events;

    EVConnectedPreSession(ScenarioContext world) {
        this.world = world;
        this.events = new TxEvents(world);
    }

    @Override
    public void run(Table with) {
        if (world.progress().has(Mark.PLUGGED) && world.progress().has(Mark.AUTHORIZED)) {
            world.steps().expand("the EV is connected already");
            return;
        }
        connect();
        if (events.nobodyIsAsked()) {
            // The cable authorizes, and what follows from that need not be what the case is about.
            events.may("triggerReason", "Authorized", "idToken.type", "NoAuthorization");
            events.may("triggerReason", "SignedDataReceived");
            for (String state : List.of("SuspendedEVSE", "SuspendedEV", "Charging")) {
                events.may("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", state);
            }
        }
    }

    void connect() {
        if (!world.progress().has(Mark.PARKED)) {
            new ParkingBayOccupied(world).run(Table.empty());
        }
        new Gestures(world).perform("plugs in");
        // A vehicle with a contract shows it as soon as it is plugged in (C07), and that may be heard of first.
        world.judge().maySend("GetCertificateStatusRequest", Table.empty());
        world.judge().maySend("AuthorizeRequest", Table.empty());
        world.judge().mustReport(List.of(world.connector()), "Occupied");
        expectEvents();
    }

    @Override
    public void expectEvents() {
        world.progress().connectorOwed(true);
        boolean authorized = world.progress().has(Mark.AUTHORIZED);
        boolean started = world.progress().has(Mark.STARTED);
        boolean powerPath = authorized && events.startsAt("PowerPathClosed");
        if (started || events.startsAt("EVConnected") || powerPath) {
            expectCable(powerPath && !started && events.startsAt("DataSigned"));
        }
    }

    /** @param orSigned whether signed data may come about first and start the transaction in the cable's stead */
    void expectCable(boolean orSigned) {
        boolean authorized = world.progress().has(Mark.AUTHORIZED);
        Table waiting = events.going(
                "triggerReason",
                "CablePluggedIn or ChargingStateChanged or RemoteStart",
                "transactionInfo.chargingState",
                authorized ? "EVConnected or SuspendedEVSE" : "EVConnected");
        Table charging = waiting.and(Table.of("transactionInfo.chargingState", "Charging"));
        List<Table> variants = new ArrayList<>(authorized ? List.of(waiting, charging) : List.of(waiting));
        if (orSigned) {
            variants.add(events.going("triggerReason", "SignedDataReceived"));
        }
        if (events.mustBeOneOf(variants) == 1) {
            world.progress().mark(Mark.CHARGING);
        }
    }
}
