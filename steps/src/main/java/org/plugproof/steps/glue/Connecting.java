package org.plugproof.steps.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** Connections, made and judged. */
public final class Connecting {

    private final ScenarioContext world;

    public Connecting(ScenarioContext world) {
        this.world = world;
    }

    @When("the {peer} drops the connection")
    public void drops(Party peer) {
        world.connections().drop();
    }

    @When("the CSMS refuses connections")
    public void refuses() {
        world.connections().refuse();
    }

    @When("the CSMS accepts connections")
    public void accepts() {
        world.connections().accept();
    }

    @When("the station connects")
    public void connects() {
        world.connections().connect(Table.empty());
    }

    @When("the station connects with:")
    public void connectsWith(Table options) {
        world.connections().connect(options);
    }

    @Then("the CSMS must accept the connection")
    public void mustAccept() {
        world.judge().beside().mustAcceptConnection();
    }

    @Then("the CSMS must refuse the connection at {layer}")
    public void mustRefuse(String layer) {
        world.judge().beside().mustRefuseConnection(List.of(layer.split(" or ")));
    }

    @Then("the station must connect")
    public void mustConnect() {
        world.connections().stationMustConnect();
    }

    @Then("the station must connect after {duration} or later")
    public void mustConnectAfter(String duration) {
        world.connections().stationMustConnectAfter(world.duration(duration));
    }

    @Then("the station must have reconnected since {request}")
    public void mustHaveReconnectedSince(String request) {
        world.judge().beside().mustHaveReconnectedSince(request);
    }

    @Given("the CSMS presents a server certificate that is {string}")
    public void presents(String what) {
        world.connections().present(what);
    }

    @Then("the station must abandon the TLS handshake")
    public void mustAbandonTheHandshake() {
        world.judge().beside().mustAbandonTls();
    }

    @Then("the handshake must use {tls} or higher")
    public void mustUse(String version) {
        world.judge().beside().mustUseTls(version);
    }

    @Then("the {peer} must support the cipher suites:")
    public void mustSupport(Party peer, DataTable alternatives) {
        world.connections().mustSupport(alternatives.cells());
    }

    @Then("the upgrade request must have:")
    public void upgradeMustHave(Table content) {
        world.judge().beside().upgradeMustHave(content);
    }
}
