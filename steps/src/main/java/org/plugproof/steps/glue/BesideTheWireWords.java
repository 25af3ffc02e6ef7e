package org.plugproof.steps.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.util.List;
import org.plugproof.steps.world.ScenarioContext;

/** Files and OCSP. */
public final class BesideTheWireWords {

    private final ScenarioContext world;

    public BesideTheWireWords(ScenarioContext world) {
        this.world = world;
    }

    @Given("the file server offers {string}")
    public void offers(String file) {
        world.beside().offer(world.text(file));
    }

    @Given("the file server holds transfers back")
    public void holdsTransfersBack() {
        world.beside().holdTransfersBack();
    }

    @Then("the station must download {string}")
    public void mustDownload(String file) {
        world.judge().beside().mustDownload(world.text(file));
    }

    @Then("the station must upload a non-empty file")
    public void mustUpload() {
        world.judge().beside().mustUploadNonEmpty();
    }

    @Given("the OCSP responder answers {oneOf}")
    public void ocspAnswers(List<String> answers) {
        world.beside().ocspAnswers(answers.get(0));
    }

    @Then("the CSMS must query the OCSP responder")
    public void mustQuery() {
        world.beside().ocspMustBeAsked();
    }
}
