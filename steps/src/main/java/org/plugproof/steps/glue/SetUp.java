package org.plugproof.steps.glue;

import io.cucumber.java.en.Given;
import java.util.List;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.state.States;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** What is set up before the SUT is judged. */
public final class SetUp {

    private final ScenarioContext world;
    private final States states;

    public SetUp(ScenarioContext world, States states) {
        this.world = world;
        this.states = states;
    }

    @Given("this applies only if {string}")
    public void thisAppliesOnlyIf(String condition) {
        world.appliesOnlyIf(condition);
    }

    @Given("the station is connected and idle")
    public void theStationIsConnectedAndIdle() {
        world.becomeIdle();
    }

    @Given("the station variables are:")
    public void theStationVariablesAre(Table variables) {
        world.variables().set(variables);
    }

    @Given("the state is {state}")
    public void theStateIs(String state) {
        states.reach(state, Table.empty());
    }

    @Given("the state is {state} with:")
    public void theStateIsWith(String state, Table with) {
        states.reach(state, with);
    }

    @Given("memory state {memory} is prepared")
    public void memoryStateIsPrepared(String memory) {
        states.reach(memory, Table.empty());
    }

    @Given("memory state {memory} is prepared with:")
    public void memoryStateIsPreparedWith(String memory, Table with) {
        states.reach(memory, with);
    }

    @Given("memory state {memory} is prepared if {string}")
    public void memoryStateIsPreparedIf(String memory, String condition) {
        states.reachIf(condition, memory);
    }

    @Given("the {peer} will answer {request} with:")
    public void thePeerWillAnswerWith(Party peer, String request, Table answer) {
        world.answering().with(request, answer);
    }

    @Given("the {peer} will answer {request} with CALLERROR {oneOf}")
    public void thePeerWillAnswerWithCallError(Party peer, String request, List<String> codes) {
        world.answering().withError(request, codes.get(0));
    }

    @Given("the {peer} will answer {request} with CALLERROR {oneOf} when it has:")
    public void thePeerWillAnswerWithCallErrorWhen(Party peer, String request, List<String> codes, Table content) {
        world.answering().withErrorWhen(request, codes.get(0), content);
    }

    @Given("the {peer} will leave {request} unanswered")
    public void thePeerWillLeaveUnanswered(Party peer, String request) {
        world.answering().withSilence(request);
    }

    @Given("the {peer} will leave {request} unanswered when it has:")
    public void thePeerWillLeaveUnansweredWhen(Party peer, String request, Table content) {
        world.answering().withSilenceWhen(request, content);
    }

    @Given("on reconnection the {peer} sends {request}:")
    public void onReconnectionThePeerSends(Party peer, String request, Table content) {
        world.connections().onReconnection(request, content);
    }

    @Given("the next step may take {duration}")
    public void theNextStepMayTake(String duration) {
        world.judge().nextStepMayTake(world.duration(duration));
    }
}
