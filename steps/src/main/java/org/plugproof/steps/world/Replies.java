package org.plugproof.steps.world;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plugproof.fixtures.ocppj.RpcReply;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;

/** Waits for answers that set something up and are not judged. */
final class Replies {

    private Replies() {}

    /** @throws Inconclusive when anything but a CALLRESULT comes */
    static Payload result(CompletableFuture<RpcReply> reply, String request, Duration patience) {
        RpcReply came = await(reply, request, patience);
        if (came instanceof RpcReply.Result result) {
            return Payload.of(result.payload());
        }
        throw new Inconclusive(request + " " + notAnswered(came, patience));
    }

    private static String notAnswered(RpcReply came, Duration patience) {
        if (came instanceof RpcReply.Error error) {
            String description = error.description().isEmpty() ? "" : " (" + error.description() + ")";
            return "was answered with CALLERROR " + error.errorCode() + description;
        }
        return came instanceof RpcReply.Disconnected gone
                ? "was not answered: " + gone.reason()
                : "was not answered within " + patience.toSeconds() + " s";
    }

    /** Waits until something became of a CALL, whatever it is; what it means is judged elsewhere. */
    static void awaitAny(CompletableFuture<RpcReply> reply, Duration patience) {
        try {
            reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return;
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    private static RpcReply await(CompletableFuture<RpcReply> reply, String request, Duration patience) {
        try {
            return reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Inconclusive(request + " was not answered within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new HarnessError("sending " + request + " broke", e.getCause());
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }
}
