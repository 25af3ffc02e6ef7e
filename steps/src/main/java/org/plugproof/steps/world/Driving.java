package org.plugproof.steps.world;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.sut.Act;
import org.plugproof.fixtures.sut.Outcome;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.NotApplicable;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** What the driver does at the SUT or asks of its operator. What a driver cannot do, or breaks at, is never a failure of the SUT. */
public final class Driving {

    private static final Duration PATIENCE_WITH_A_PERSON = Duration.ofMinutes(10);

    private final ScenarioContext world;
    private boolean passthrough;

    Driving(ScenarioContext world) {
        this.world = world;
    }

    /** Whether the driver brought a payload of ours to the wire, so that its content says nothing about the SUT. */
    boolean passthrough() {
        return passthrough;
    }

    /** Has the driver do something. */
    public void perform(Act act) {
        Outcome outcome = attempt(act);
        if (outcome instanceof Outcome.Done done) {
            passthrough |= done.passthrough();
        } else if (outcome instanceof Outcome.CannotDo cannot) {
            throw new NotApplicable("the driver cannot do this: " + act.sentence() + ": " + cannot.reason());
        } else if (outcome instanceof Outcome.Broke broke) {
            throw new HarnessError("the driver broke at: " + act.sentence() + ": " + broke.reason());
        }
    }

    /** As {@link #perform}, where the caller decides what an outcome means. */
    Outcome attempt(Act act) {
        if (!(act instanceof Act.Gesture)) {
            settle();
        }
        try {
            Outcome outcome = world.driver().perform(act, patience());
            world.timeline().record(new Event.DriverAct(act.sentence(), outcome.toString()));
            return outcome;
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    /**
     * Has the driver answer a question. Of a station: no is a failure, unsure is inconclusive. Of a CSMS it is a statement about its operator's
     * screen, which decides nothing.
     */
    public void confirm(String statement) {
        String sentence = resolved(statement);
        Outcome outcome = attempt(new Act.Confirm(sentence));
        if (world.sut().role() == SutDescription.Role.CSMS) {
            world.steps().state(Screens.statement(sentence, outcome));
            return;
        }
        if (outcome instanceof Outcome.Denied) {
            throw new SutFailed(Failure.of(sentence, "the operator says no"));
        }
        if (!(outcome instanceof Outcome.Confirmed)) {
            throw new Inconclusive("nobody could confirm that " + sentence + " (" + outcome + ")");
        }
    }

    /** The operator makes the CSMS under test send a request, from intent alone. */
    public void operatorAsks(String request, Table intent) {
        // What we have just answered may be what the payload names.
        settle();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Row row : world.relevant(intent).rows()) {
            boolean written = row.cell().startsWith("now") || row.cell().startsWith("'");
            wanted.put(row.path(), written ? world.value(row.cell()) : world.text(row.cell()));
        }
        String payload = world.sending().compose(request, new PassedThrough(world).complete(request, intent));
        world.noteAct();
        perform(new Act.Ask(world.csmsSession().station().identity(), request, wanted, payload));
    }

    /** As {@link #operatorAsks}, where the CSMS does not send it of its own accord after what was done last. */
    public void operatorAsksUnlessSent(String request) {
        if (world.judge().sends(request, Table.empty(), world.sut().waits().silence())) {
            world.steps().expand("the CSMS sends " + request + " by itself");
        } else {
            operatorAsks(request, Table.empty());
        }
    }

    /** The operator does something else, in the words of the feature. */
    public void operate(String sentence) {
        if (world.sut().role() == SutDescription.Role.STATION) {
            // Whatever an operator does at a station, such as a power cycle, may cost the connection.
            world.judge().mayHangUp();
        }
        world.noteAct();
        perform(new Act.Operate(resolved(sentence), Map.of("station", identity())));
    }

    private String identity() {
        return world.sut().role() == SutDescription.Role.CSMS
                ? world.csmsSession().station().identity()
                : world.sut().network().identities().get(0);
    }

    private String resolved(String statement) {
        StringBuilder text = new StringBuilder();
        for (String word : statement.split(" ", -1)) {
            text.append(text.isEmpty() ? "" : " ").append(world.text(word));
        }
        return text.toString();
    }

    /** A person needs longer than a program. */
    private Duration patience() {
        return world.sut().driver().kind().equals("prompt")
                ? PATIENCE_WITH_A_PERSON
                : world.sut().waits().expect().multipliedBy(2);
    }

    /**
     * A person acts on what is there: what we sent last has been answered, or has had its time. A gesture at the station needs no such
     * wait, and some cases are about gestures that come in between.
     */
    private void settle() {
        Replies.awaitAny(world.sending().last(), world.sut().waits().expect());
        OurAnswers.await(world.timeline(), world.sut().role().party());
    }
}
