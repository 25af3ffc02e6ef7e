package org.plugproof.steps.world;

import java.util.function.Function;
import org.plugproof.fixtures.ocppj.RpcAnswer;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/** How what the SUT asks is answered: as a counterpart would by itself, unless the case scripted it before. */
public final class Answering {

    private final ScenarioContext world;
    private final Scripts scripts;

    Answering(ScenarioContext world) {
        this.world = world;
        this.scripts = new Scripts(world);
    }

    /** Scripts the answer to a request; references in the table are resolved when the request comes. */
    public void with(String request, Table table) {
        world.restoration().beforeAnswer(table);
        String answer = request.replaceFirst("Request$", "Response");
        script(
                request,
                usual -> new RpcAnswer.Result(
                        world.sending().overlay(answer, usual, fitting(usual, world.relevant(table)))));
    }

    /** What is said of a token goes only into the answer to an event that has one. */
    private static Table fitting(String usual, Table table) {
        return Payload.of(usual).text("idTokenInfo.status").isPresent()
                ? table
                : new Table(table.rows().stream()
                        .filter(row -> !row.path().startsWith("idTokenInfo."))
                        .toList());
    }

    /** Answers such requests with what this makes of the default answer, as JSON text. */
    void script(String request, Function<String, RpcAnswer> answer) {
        scripts.add(request, answer);
    }

    /** Takes back what was scripted for a request: it gets the answer that it would have got. */
    public void asUsual(String request) {
        scripts.forget(request);
    }

    public void withError(String request, String errorCode) {
        script(request, usual -> error(errorCode));
    }

    /** Refuses only such requests as have this content; others get what they would have got. */
    public void withErrorWhen(String request, String errorCode, Table content) {
        scripts.addWhen(request, content, usual -> error(errorCode));
    }

    private static RpcAnswer error(String errorCode) {
        return new RpcAnswer.Error(errorCode, "Scripted by the test", "{}");
    }

    public void withSilence(String request) {
        script(request, usual -> new RpcAnswer.Silence());
    }

    /** Leaves only such requests unanswered as have this content; others get what they would have got. */
    public void withSilenceWhen(String request, Table content) {
        scripts.addWhen(request, content, usual -> new RpcAnswer.Silence());
    }

    /** Waits until we have answered what the SUT asked. */
    public void await() {
        OurAnswers.await(world.timeline(), world.sut().role().party());
    }

    /** As {@link #await()}, and until the SUT has read the answers: what is done next is done to a SUT that knows them. */
    public void awaitRead() {
        await();
        LastWords.roundTrip(world);
    }
}
