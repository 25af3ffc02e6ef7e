package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.wire.DialResult;
import org.plugproof.reports.timeline.Deadline;
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
        Deadline deadline = Deadline.in(world.sut().waits().connect());
        boolean ready = false;
        while (!ready && awaitConnection(session, deadline)) {
            int arrivals = session.csms().arrivals();
            settle(session);
            // One that comes and goes is not here because it happens to be connected at this moment.
            ready = session.counterpart().connected() && session.csms().arrivals() == arrivals;
        }
        if (!ready) {
            throw new Inconclusive(
                    "no station is connected to " + session.csms().url() + " within "
                            + world.sut().waits().connect().toSeconds() + " s: "
                            + new NobodyCame(world.timeline().entries(), session.csms()).sentence());
        }
    }

    /** One that is there already is asked for nothing; one that comes and goes is waited for until the deadline and not a moment longer. */
    private boolean awaitConnection(StationSession session, Deadline deadline) throws InterruptedException {
        boolean inTime = deadline.remainingNanos() > 0;
        return inTime
                && world.timeline()
                        .await(
                                deadline,
                                entries -> session.counterpart().connected() ? Optional.of(true) : Optional.empty())
                        .isPresent();
    }

    /** What a former case left open is given up, and a station that has just come says first what it has to say: its boot and its connectors. */
    private void settle(StationSession session) throws InterruptedException {
        if (session.fresh()) {
            awaitBoot();
            return;
        }
        session.csms().settle(world.sut().waits().expect());
        if (session.csms().takeNewcomer()) {
            Quiet.await(world);
        }
        new UnknownConnectors(world).askFor();
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
            NoConnection trouble = NoConnection.of(
                    dial, session.original().url().toString(), session.station().identity());
            throw new Inconclusive(
                    "the station cannot connect to the CSMS: " + trouble.says() + "; look at " + trouble.remedy());
        }
        Payload boot = world.ask("BootNotificationRequest", Table.of("reason", "PowerUp"));
        String status = boot.text("status").orElse("absent");
        if (!status.equals("Accepted")) {
            throw new Inconclusive("the CSMS answered the boot of "
                    + session.station().identity() + " with " + status + "; it must know this station");
        }
        for (ConnectorRef connector : everyConnector(world.sut())) {
            world.connectorReports().establish(connector, "Available");
        }
    }

    static List<ConnectorRef> everyConnector(SutDescription sut) {
        List<ConnectorRef> all = new ArrayList<>();
        sut.station().evses().forEach(evse -> evse.connectors()
                .forEach(c -> all.add(new ConnectorRef(evse.id(), c.id()))));
        return all;
    }
}
