package org.plugproof.testcases.lint;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** Some phrases of the vocabulary, so that the rules can be shown features without the whole of it. */
public final class SampleWords {

    @ParameterType("station|CSMS")
    public String peer(String word) {
        return word;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*Request")
    public String request(String name) {
        return name;
    }

    @ParameterType("[a-z][A-Za-z0-9.\\[\\]*]*")
    public String path(String path) {
        return path;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*(?:Request|Response)\\.[A-Za-z0-9.\\[\\]*]+")
    public String messagePath(String path) {
        return path;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*(?: or [A-Z][A-Za-z0-9]*)*")
    public String oneOf(String words) {
        return words;
    }

    @Given("this applies only if {string}")
    public void appliesOnlyIf(String condition) {}

    @Given("the station is connected and idle")
    public void idle() {}

    @When("the {peer} sends {request}")
    public void sends(String peer, String request) {}

    @When("the {peer} sends {request}:")
    public void sendsContent(String peer, String request, List<List<String>> content) {}

    @Then("the {peer} must answer {oneOf}")
    public void mustAnswer(String peer, String statuses) {}

    @Then("the {peer} must answer with:")
    public void mustAnswerWith(String peer, List<List<String>> content) {}

    @Then("the {peer} must send {request} with {path} {oneOf}")
    public void mustSendWith(String peer, String request, String path, String values) {}

    @Then("the {peer} must send, in any order:")
    public void mustSendInAnyOrder(String peer, List<List<String>> content) {}

    @Then("every entry of {messagePath} must have:")
    public void everyEntry(String messagePath, List<List<String>> content) {}

    @Then("the station {word} slowly")
    public void ambiguous(String word) {}

    @Then("the station waits slowly")
    public void ambiguousToo() {}
}
