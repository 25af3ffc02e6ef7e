package org.plugproof.steps.glue;

import io.cucumber.java.en.When;
import java.util.List;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.state.States;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.ScenarioContext;

/** What we, the driver and the operator do. */
public final class Acting {

    private final ScenarioContext world;
    private final States states;

    public Acting(ScenarioContext world, States states) {
        this.world = world;
        this.states = states;
    }

    @When("the {peer} sends {request}")
    public void thePeerSends(Party peer, String request) {
        world.send(request, Table.empty());
    }

    @When("the {peer} sends {request}:")
    public void thePeerSendsContent(Party peer, String request, Table content) {
        world.send(request, content);
    }

    @When("the {peer} sends {request} while the boot is refused:")
    public void thePeerSendsWhileTheBootIsRefused(Party peer, String request, Table content) {
        world.sendWhileRefused(request, content);
    }

    @When("the {peer} sends {request} if {string}")
    public void thePeerSendsIf(Party peer, String request, String condition) {
        world.sendIf(condition, request, Table.empty());
    }

    @When("the {peer} sends {request} if {string}:")
    public void thePeerSendsContentIf(Party peer, String request, String condition, Table content) {
        world.sendIf(condition, request, content);
    }

    @When("the station sends {request} for {evses}:")
    public void theStationSendsForEach(String request, List<Integer> evses, Table content) {
        world.sendForEach(evses, request, content);
    }

    @When("the station reports {connectors} {availability}")
    public void theStationReports(List<ConnectorRef> connectors, String availability) {
        connectors.forEach(connector -> world.connectorReports().send(connector, availability));
    }

    @When("the session proceeds to {state}")
    public void theSessionProceedsTo(String state) {
        states.proceed(state, Table.empty());
    }

    @When("the session proceeds to {state} with:")
    public void theSessionProceedsToWith(String state, Table with) {
        states.proceed(state, with);
    }

    @When("the driver {gesture}")
    public void theDriver(String gesture) {
        new Gestures(world).perform(gesture);
    }

    @When("the driver {gesture} if {string}")
    public void theDriverIf(String gesture, String condition) {
        new Gestures(world).performIf(condition, gesture);
    }

    @When("the operator asks the CSMS for {request}")
    public void theOperatorAsks(String request) {
        world.driving().operatorAsks(request, Table.empty());
    }

    @When("the operator asks the CSMS for {request} with:")
    public void theOperatorAsksWith(String request, Table intent) {
        world.driving().operatorAsks(request, intent);
    }

    @When("the operator asks the CSMS for {request} unless it sends it by itself")
    public void theOperatorAsksUnlessSent(String request) {
        world.driving().operatorAsksUnlessSent(request);
    }

    @When("the operator {string}")
    public void theOperator(String sentence) {
        world.driving().operate(sentence);
    }

    @When("{duration} pass(es) if {string}")
    public void durationPassesIf(String duration, String condition) {
        world.passIf(condition, world.duration(duration));
    }

    @When("{duration} pass(es)")
    public void durationPasses(String duration) {
        world.pass(world.duration(duration));
    }
}
