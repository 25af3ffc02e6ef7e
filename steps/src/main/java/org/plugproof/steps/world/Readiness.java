package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.wire.DialResult;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/** Brings SUT and harness together before the first step: connected, booted, connectors known. Not reaching it is inconclusive. */
final class Readiness {

    private final ScenarioContext world;

    Readiness(ScenarioContext world) {
        this.world = world;
    }

    void reach() throws InterruptedException {
        if (world.sut().role() == SutDescription.Role.STATION) {
            awaitStation();
        } else {
            bootAtCsms();
        }
    }

    private void awaitStation() throws InterruptedException {
        StationSession session = world.stationSession();
        Optional<Boolean> connected = world.timeline()
                .await(Deadline.in(world.sut().waits().connect()), entries -> session.counterpart()
                                .connected()
                        ? Optional.of(true)
                        : Optional.empty());
        if (connected.isEmpty()) {
            throw new Inconclusive("no station connected to " + session.csms().url() + " within "
                    + world.sut().waits().connect().toSeconds()
                    + " s; point the station there, or give another address with network.listen and network.advertise");
        }
        if (session.fresh()) {
            awaitBoot();
        } else if (connectedJustNow()) {
            letItSettle();
        }
    }

    private boolean connectedJustNow() {
        return world.timeline().entries().stream().anyMatch(entry -> entry.event() instanceof Event.Opened);
    }

    /** A station that has just come may boot first, or say nothing because it only reconnected. */
    private void letItSettle() {
        world.rawJudge().nextStepMayTake(world.sut().waits().silence());
        try {
            world.rawJudge().mustEndUp(everyConnector(world.sut()), "Available");
        } catch (SutFailed e) {
            world.timeline()
                    .record(new Event.Note("the station did not report every connector Available when it came: "
                            + e.failure().actual()));
        }
    }

    private void awaitBoot() {
        try {
            world.rawJudge().mustEndUp(everyConnector(world.sut()), "Available");
        } catch (SutFailed e) {
            throw new Inconclusive("the station connected, but did not boot with every connector Available: "
                    + e.failure().actual());
        }
    }

    private void bootAtCsms() throws InterruptedException {
        CsmsSession session = world.csmsSession();
        DialResult dial = session.station().connect();
        if (!(dial instanceof DialResult.Opened)) {
            throw new Inconclusive("cannot connect to the CSMS as " + session.station().identity() + " at "
                    + session.original().url() + ": " + dial);
        }
        Payload boot = world.ask("BootNotificationRequest", Table.of("reason", "PowerUp"));
        String status = boot.text("status").orElse("absent");
        if (!status.equals("Accepted")) {
            throw new Inconclusive("the CSMS answered the boot of " + session.station().identity() + " with " + status
                    + "; it must know this station");
        }
        for (ConnectorRef connector : everyConnector(world.sut())) {
            world.connectorReports().send(connector, "Available");
        }
    }

    static List<ConnectorRef> everyConnector(SutDescription sut) {
        List<ConnectorRef> all = new ArrayList<>();
        sut.station()
                .evses()
                .forEach(evse -> evse.connectors().forEach(c -> all.add(new ConnectorRef(evse.id(), c.id()))));
        return all;
    }
}
