package org.plugproof.steps.world;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.fixtures.ocppj.RpcReply;
import org.plugproof.steps.value.Composer;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.ReportParts;
import org.plugproof.steps.value.Scope;
import org.plugproof.steps.value.Table;

/** What we send: the content of each CALL, in how many parts it goes, and the answers that are awaited for it. */
final class Sending {

    private final ScenarioContext world;
    private final Queue<CompletableFuture<RpcReply>> sent = new ConcurrentLinkedQueue<>();
    private volatile CompletableFuture<RpcReply> last = CompletableFuture.completedFuture(null);

    Sending(ScenarioContext world) {
        this.world = world;
    }

    /** See {@link ScenarioContext#send}. */
    void send(String request, Table table) {
        if (request.equals("SetVariablesRequest") && world.sut().role() == Role.STATION) {
            world.restoration().beforeVariables(compose(request, table));
        }
        world.judge().nextAnswerIsTo(request);
        // What follows from a request of the SUT comes behind our answer to it.
        OurAnswers.await(world.timeline(), world.sut().role().party());
        world.noteAct();
        noteQuestion(request, table);
        if (inParts(request, table)) {
            sendInParts(request, table);
        } else {
            transmit(request, table);
        }
    }

    /** What a station is triggered to say comes behind the question (F06.FR.04); what it said before is no part of that. */
    private void noteQuestion(String request, Table table) {
        if (request.equals("TriggerMessageRequest")) {
            world.judge().acted();
            if (table.cell("requestedMessage").equals(Optional.of("StatusNotification"))) {
                world.judge().askedForConnectors();
            }
        }
    }

    /** See {@link ScenarioContext#sendForEach}. */
    void sendForEach(List<Integer> evses, String request, Table table) {
        for (int evse : evses) {
            world.references().put("evse.id", evse);
            send(request, table);
        }
        if (evses.isEmpty()) {
            world.steps().expand("left out: there is no such EVSE");
        }
    }

    /** A fake station reports in as many messages as the description says, unless the case says it with {@code tbc}. */
    private boolean inParts(String request, Table table) {
        return world.sut().role() == Role.CSMS
                && ReportParts.leftOpen(request, table)
                && world.holds("$config.reportParts is several");
    }

    /** The answer to the last part is the one that a later step judges; the others are held to the invariants. */
    private void sendInParts(String request, Table table) {
        for (String part : ReportParts.of(request, compose(request, table))) {
            Replies.awaitAny(last, world.sut().waits().expect());
            world.judge().nextAnswerIsTo(request);
            transmit(request, part);
        }
    }

    /** As {@link #send}, off the scenario's thread: which answer is judged was said before. */
    CompletableFuture<RpcReply> transmit(String request, Table table) {
        return transmit(request, compose(request, table));
    }

    private CompletableFuture<RpcReply> transmit(String request, String payload) {
        world.restoration().before(request, payload);
        world.steps().expand("sends " + request + " " + payload);
        last = world.counterpart().send(request, payload);
        sent.add(last);
        Transactions.noteSent(world, request, payload);
        return last;
    }

    /** See {@link ScenarioContext#ask}. */
    Payload ask(String request, Table table) {
        String payload = compose(request, table);
        world.restoration().before(request, payload);
        return Replies.result(
                world.counterpart().send(request, payload),
                request,
                world.sut().waits().expect());
    }

    /** The default content overlaid by the table, with what only a case that names it has need of. */
    String compose(String message, Table table) {
        Transactions.prepare(world, message);
        if (names(table, "$stationKey.") && !world.references().knows("$stationKey.csr")) {
            world.references().put("stationKey.csr", world.connections().signingRequest());
        }
        if (names(table, "$fileServer.") && !world.references().knows("$fileServer.url")) {
            world.beside().openUploads();
        }
        Table full = Transactions.complete(world, message, world.relevant(table));
        return overlay(message, world.counterpart().defaultContent(message), full);
    }

    private static boolean names(Table table, String reference) {
        return table.rows().stream().anyMatch(row -> row.cell().contains(reference));
    }

    /** The payload with the table laid over it; a value takes the type that the message has there. */
    String overlay(String message, String payload, Table table) {
        return Composer.compose(payload, table, Scope.of(world.references()), path -> world.counterpart()
                .typeOf(message, path));
    }

    /** The answer to what was sent last. */
    CompletableFuture<RpcReply> last() {
        return last;
    }

    /** The answers to what was sent, in the order of sending. */
    Collection<CompletableFuture<RpcReply>> sent() {
        return sent;
    }
}
