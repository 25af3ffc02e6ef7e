package org.plugproof.steps.state.csms;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The session is authorized by the contract of the vehicle (Part 2 C07), of which the CSMS gets the hashes. Whether it asks the OCSP responder
 * that they name is judged by the cases that are about it.
 */
final class AuthorizedByContract implements State {

    private final ScenarioContext world;
    private final StartPoints points;

    AuthorizedByContract(ScenarioContext world, StartPoints points) {
        this.world = world;
        this.points = points;
    }

    @Override
    public void run(Table with) {
        world.beside().ocspAnswers("Good");
        world.progress().token("$contract");
        FirstEvent event = new FirstEvent(world, with);
        world.send("AuthorizeRequest", event.token().and("iso15118CertificateHashData", "$contractChain.hashes"));
        world.judge()
                .mustAnswerWith(Table.of("idTokenInfo.status", "Accepted", "certificateStatus", "absent or Accepted"));
        world.progress().mark(Mark.AUTHORIZED);
        world.progress().tokenOwed(true);
        if (points.withAuthorization(world.progress())) {
            event.send(Table.of("triggerReason", "Authorized"));
        }
    }
}
