package org.plugproof.steps.glue;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.expect.Wanted;
import org.plugproof.steps.expect.Where;
import org.plugproof.steps.state.States;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** What the SUT is judged by on the wire. */
public final class Expecting {

    private final ScenarioContext world;
    private final States states;

    public Expecting(ScenarioContext world, States states) {
        this.world = world;
        this.states = states;
    }

    @Then("the {peer} must answer {oneOf}")
    public void mustAnswer(Party peer, List<String> statuses) {
        world.judge().mustAnswer(statuses);
    }

    @Then("the {peer} must answer with:")
    public void mustAnswerWith(Party peer, Table content) {
        world.judge().mustAnswerWith(world.relevant(content));
    }

    @Then("the {peer} must answer with CALLERROR {oneOf}")
    public void mustAnswerWithCallError(Party peer, List<String> codes) {
        world.judge().mustAnswerError(codes);
    }

    @Then("the {peer} must send {request}")
    public void mustSend(Party peer, String request) {
        world.judge().mustSend(request, Table.empty());
    }

    @Then("the {peer} must send {request}:")
    public void mustSendContent(Party peer, String request, Table content) {
        world.judge().mustSend(request, world.relevant(content));
    }

    @Then("the {peer} must send {request} for {evses}:")
    public void mustSendForEach(Party peer, String request, List<Integer> evses, Table content) {
        world.mustSendForEach(evses, request, content);
    }

    @Then("the {peer} must send {request} if {string}")
    public void mustSendIf(Party peer, String request, String condition) {
        world.mustSendIf(condition, request, Table.empty());
    }

    @Then("the {peer} must send {request} if {string}:")
    public void mustSendContentIf(Party peer, String request, String condition, Table content) {
        world.mustSendIf(condition, request, content);
    }

    @Then("the {peer} must send {request} with {path} {oneOf}")
    public void mustSendWith(Party peer, String request, String path, List<String> values) {
        world.judge().mustSend(request, Table.of(path, String.join(" or ", values)));
    }

    @Then("the {peer} may send {request}")
    public void maySend(Party peer, String request) {
        world.judge().maySend(request, Table.empty());
    }

    @Then("the {peer} may send {request}:")
    public void maySendContent(Party peer, String request, Table content) {
        world.judge().maySend(request, content);
    }

    @Then("the {peer} may send {request} with {path} {oneOf}")
    public void maySendWith(Party peer, String request, String path, List<String> values) {
        world.judge().maySend(request, Table.of(path, String.join(" or ", values)));
    }

    @Then("the {peer} must not send {request} for {duration}")
    public void mustNotSend(Party peer, String request, String duration) {
        world.judge().mustNotSend(request, world.duration(duration));
    }

    @Then("the {peer} must not send any request for {duration}")
    public void mustNotSendAny(Party peer, String duration) {
        world.judge().mustNotSend("any request", world.duration(duration));
    }

    @Then("the {peer} must send, in any order:")
    public void mustSendInAnyOrder(Party peer, Table wanted) {
        world.judge()
                .mustSendInAnyOrder(wanted.rows().stream()
                        .map(row -> new Wanted(row.path(), Table.of(row.cell(), row.option())))
                        .toList());
    }

    @Then("the {peer} must repeat {request} after:")
    public void mustRepeat(Party peer, String request, Table gaps) {
        world.judge()
                .mustRepeat(
                        request,
                        world.relevant(gaps).rows().stream()
                                .map(Row::path)
                                .map(world::duration)
                                .toList());
    }

    @Then("the {peer} must send every part of {request}:")
    public void mustSendEveryPart(Party peer, String request, Table content) {
        world.judge().mustSendEveryPart(request, content);
    }

    @Then("every entry of {messagePath} must have:")
    public void everyEntryMustHave(String messagePath, Table content) {
        world.judge().everyEntry(messagePath, Optional.empty(), content);
    }

    @Then("every entry of {messagePath} where {path} is {oneOf} must have:")
    public void everyEntryWhereMustHave(String messagePath, String path, List<String> values, Table content) {
        world.judge().everyEntry(messagePath, Optional.of(new Where(path, values)), content);
    }

    @Then("an entry of {messagePath} must have:")
    public void anEntryMustHave(String messagePath, Table content) {
        world.judge().anEntry(messagePath, content);
    }

    @Then("{messagePath} must include everything in {string}")
    public void mustIncludeEverythingIn(String messagePath, String fixture) {
        world.judge().mustInclude(messagePath, fixture, world.fixture(fixture));
    }

    @Then("every received {request} must have:")
    public void everyReceivedMustHave(String request, Table content) {
        world.judge().everyReceived(request, world.relevant(content));
    }

    @Then("every queued {request} must have:")
    public void everyQueuedMustHave(String request, Table content) {
        world.judge().everyQueued(request, world.relevant(content));
    }

    @Then("any received {request} must have:")
    public void anyReceivedMustHave(String request, Table content) {
        world.judge().anyReceived(request, world.relevant(content));
    }

    @Then("one received {request} must have:")
    public void oneReceivedMustHave(String request, Table content) {
        world.judge().oneReceived(request, world.relevant(content));
    }

    @Then("the received {request} timestamps must be {duration} apart")
    public void timestampsMustBeApart(String request, String duration) {
        world.judge().timestampsApart(request, world.duration(duration));
    }

    @Then("the station must report {connectors} {availability}")
    public void mustReport(List<ConnectorRef> connectors, String availability) {
        world.judge().mustReport(connectors, availability);
    }

    @Then("the station may report {connectors} {availability}")
    public void mayReport(List<ConnectorRef> connectors, String availability) {
        world.judge().mayReport(connectors, availability);
    }

    @Then("{connectors} must end up {availability}")
    public void mustEndUp(List<ConnectorRef> connectors, String availability) {
        world.judge().mustEndUp(connectors, availability);
    }

    @Then("the station must go through {state}")
    public void mustGoThrough(String state) {
        states.expect(state);
    }

    @Then("the station may go through {state}")
    public void mayGoThrough(String state) {
        states.allow(state);
    }

    @Then("the station must go through {state} or send {request} with {path} {oneOf}")
    public void mustGoThroughOrSend(String state, String request, String path, List<String> values) {
        states.expectOr(state, request, Table.of(path, String.join(" or ", values)));
    }

    @Then("the station must send the transaction events from {state} to {state}")
    public void mustSendTheTransactionEvents(String from, String to) {
        states.expectEvents(from, to);
    }

    @Then("the operator confirms {string}")
    public void theOperatorConfirms(String statement) {
        world.driving().confirm(statement);
    }
}
