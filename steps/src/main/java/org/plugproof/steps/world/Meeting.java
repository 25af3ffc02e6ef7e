package org.plugproof.steps.world;

import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription.Role;

/** When SUT and harness of a scenario meet: on first use, because a scenario that does not apply must not touch the SUT. */
final class Meeting {

    private final ScenarioContext world;
    private Session session;
    private boolean begun;

    Meeting(ScenarioContext world) {
        this.world = world;
    }

    /** The session with the SUT, which is ready then: what does not reach that is inconclusive. */
    Session session() {
        if (session == null) {
            try {
                open();
                new Readiness(world).reach();
                begin();
            } catch (InterruptedException e) {
                throw ScenarioContext.interrupted(e);
            }
        }
        return session;
    }

    /**
     * Begins with nothing connected.
     *
     * @return false where the scenario has begun otherwise
     */
    boolean unconnected() {
        if (session != null) {
            return false;
        }
        try {
            open();
            begin();
            return true;
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    /** Empty as long as nothing was to be done with the SUT. */
    Optional<Session> met() {
        return Optional.ofNullable(session);
    }

    /** Whether the SUT came so far that it can be held to more than sound frames. */
    boolean begun() {
        return begun;
    }

    private void open() throws InterruptedException {
        session = world.sut().role() == Role.STATION
                ? StationSession.open(world.bench(), world.described(), world.sut(), world.timeline())
                : CsmsSession.open(world.bench(), world.described(), world.sut(), world.timeline());
        world.rawJudge().connectorsWere(world.bench().connectorsOf(world.described()));
        if (session instanceof CsmsSession csms) {
            world.assume("stationId", csms.station().identity());
            csms.password().ifPresent(password -> world.assume("basicAuthPassword", password));
        }
    }

    private void begin() {
        world.rawJudge().begin();
        begun = true;
    }
}
