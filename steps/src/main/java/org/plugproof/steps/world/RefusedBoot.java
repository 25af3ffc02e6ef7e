package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/**
 * A station whose boot is Pending or Rejected, while it is asked something that it answers otherwise once it is accepted. It boots again
 * when its interval is over (B02.FR.08, B03.FR.06), and a harness that asked so late that it was about to do so must not blame it. One that
 * keeps a question in time until then is to blame.
 */
final class RefusedBoot {

    /** How long a question and a boot may be on their way towards each other. */
    private static final Duration CROSSING = Duration.ofMillis(500);

    private final ScenarioContext world;

    RefusedBoot(ScenarioContext world) {
        this.world = world;
    }

    /** A CALL, its CALLRESULT, and what that says. */
    private record Answered(Entry question, Entry answer, Payload content) {

        boolean accepts() {
            return content.text("status").equals(Optional.of("Accepted"));
        }

        Duration interval() {
            return Duration.ofSeconds(
                    content.text("interval").map(Long::parseLong).orElse(0L));
        }
    }

    /** @throws Inconclusive when the station booted again, as it may, and was accepted before it answered */
    void ask(String request, Table table) {
        world.send(request, table);
        Replies.awaitAny(world.sending().last(), world.sut().waits().expect());
        List<Entry> entries = world.timeline().entries();
        answered(entries, Party.STATION, request.replaceFirst("Request$", ""))
                .reduce((earlier, later) -> later)
                .ifPresent(asked -> judge(request, entries, asked));
    }

    private static void judge(String request, List<Entry> entries, Answered asked) {
        Optional<Answered> refusal =
                boots(entries, asked.question()).filter(boot -> !boot.accepts()).reduce((earlier, later) -> later);
        refusal.flatMap(refused -> boots(entries, asked.answer())
                        .filter(boot ->
                                boot.question().number() > refused.answer().number())
                        .filter(boot -> boot.question().after(refused.answer()).compareTo(refused.interval()) >= 0)
                        .filter(boot -> boot.question().after(asked.question()).compareTo(CROSSING) <= 0)
                        .filter(Answered::accepts)
                        .findFirst())
                .ifPresent(accepted -> {
                    throw new Inconclusive(tooLate(request, asked.question(), refusal.get(), accepted.question()));
                });
    }

    private static String tooLate(String request, Entry question, Answered refusal, Entry boot) {
        return ("asked too late: refused for %d s, the station rightly booted again after %d ms and was accepted before it answered %s, "
                        + "sent after %d ms; describe a longer bootInterval")
                .formatted(
                        refusal.interval().toSeconds(),
                        boot.after(refusal.answer()).toMillis(),
                        request,
                        question.after(refusal.answer()).toMillis());
    }

    /** The boots that were answered before this entry. */
    private static Stream<Answered> boots(List<Entry> entries, Entry before) {
        return answered(entries.subList(0, before.number()), Party.CSMS, "BootNotification");
    }

    private static Stream<Answered> answered(List<Entry> entries, Party by, String action) {
        return entries.stream()
                .flatMap(entry -> result(entry, by)
                        .filter(result -> result.action().equals(Optional.of(action)))
                        .flatMap(result -> result.call()
                                .map(call -> new Answered(entries.get(call - 1), entry, Payload.of(result.payload()))))
                        .stream());
    }

    private static Optional<Message.CallResult> result(Entry entry, Party by) {
        return entry.event() instanceof Event.Frame frame
                        && frame.sender() == by
                        && frame.message() instanceof Message.CallResult result
                ? Optional.of(result)
                : Optional.empty();
    }
}
