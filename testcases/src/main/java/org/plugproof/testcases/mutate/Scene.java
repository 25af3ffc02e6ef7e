package org.plugproof.testcases.mutate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.fixtures.schema.MessageCatalogue;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.expect.Chatter;
import org.plugproof.steps.expect.Judged;
import org.plugproof.steps.expect.Ocpp201CsmsChatter;
import org.plugproof.steps.expect.Ocpp201StationChatter;
import tools.jackson.databind.JsonNode;

/** What a passing run shows to those who make mutants of it. */
final class Scene {

    /** Whatever an operator does in words of their own may be a reason to restart. */
    private static final String ANY_ACT = "the operator \"";

    private final Recording recording;
    private final MessageCatalogue catalogue;
    private final Chatter chatter;
    private final List<Spot> spots;
    private final Map<Integer, Spot> byEntry = new HashMap<>();

    Scene(Recording recording) {
        this.recording = recording;
        this.catalogue = MessageCatalogue.of(recording.result().protocol());
        this.chatter = sut() == Party.STATION ? new Ocpp201StationChatter() : new Ocpp201CsmsChatter();
        this.spots = Spot.in(recording.result().entries());
        spots.forEach(spot -> byEntry.put(spot.entry(), spot));
    }

    MessageCatalogue catalogue() {
        return catalogue;
    }

    Party sut() {
        return recording.result().sut();
    }

    List<Judged> judged() {
        return recording.judged();
    }

    List<Judged> judged(Spot spot) {
        return judged().stream().filter(row -> row.entry() == spot.entry()).toList();
    }

    Optional<Spot> at(int entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }

    /** Every frame, in order. */
    List<Spot> spots() {
        return spots;
    }

    /**
     * What the SUT said while the case was judging: what came before is preparation, and what is put back afterwards nobody's evidence. Where
     * it said nothing then, the last that it said before.
     */
    List<Spot> whileJudged() {
        List<Integer> own = judged().stream()
                .filter(row -> row.own() && row.entry() > 0 && row.kind() != Judged.Kind.KNOWN)
                .map(Judged::entry)
                .sorted()
                .toList();
        if (own.isEmpty()) {
            return bySut();
        }
        List<Spot> until = bySut().stream()
                .filter(spot -> spot.entry() <= own.get(own.size() - 1))
                .toList();
        List<Spot> since =
                until.stream().filter(spot -> spot.entry() >= own.get(0)).toList();
        return since.isEmpty() ? until.subList(Math.max(0, until.size() - 1), until.size()) : since;
    }

    /** The last that the SUT said while the case was judging, a CALLERROR too. */
    Optional<Rule> lastSaid(Rule.Action action) {
        Optional<Spot> last = whileJudged().stream().reduce((earlier, later) -> later);
        Optional<Judged> refusal = judged().stream()
                .filter(row -> row.own() && row.kind() == Judged.Kind.REFUSAL)
                .reduce((earlier, later) -> later)
                .filter(row -> last.map(spot -> spot.entry() < row.entry()).orElse(true));
        return refusal.map(row -> refusal(row, action)).or(() -> last.map(spot -> spot.rule(action)));
    }

    /** What the CALLERROR of a row is done to; an answer of the same name counts, whether it is one or not. */
    Rule refusal(Judged row, Rule.Action action) {
        int earlier = (int) spots.stream()
                .filter(spot -> spot.message().equals(row.message()) && spot.entry() < row.entry())
                .count();
        return Rule.of(sut(), row.message(), earlier + 1, action);
    }

    /** Behind what a silence is broken. */
    Optional<Cue> silenceBegins(Judged silence) {
        return Cue.of(silence, recording.result().entries(), this);
    }

    /** Whether the SUT says nothing more behind this frame before another connection is open. */
    boolean isLeftBehind(Spot spot) {
        int next = bySut().stream()
                .mapToInt(Spot::entry)
                .filter(entry -> entry > spot.entry())
                .min()
                .orElse(Integer.MAX_VALUE);
        return recording.result().entries().stream()
                .filter(entry -> entry.number() > spot.entry() && entry.number() < next)
                .anyMatch(entry -> entry.event() instanceof Event.Opened);
    }

    /**
     * Whether this is about a connector and came on a connection on which the station had not booted: it is told there only if the station was
     * away for long enough (B04.FR.01), which differs from run to run.
     */
    boolean isReportOfReturn(Spot spot) {
        return spot.message().startsWith("StatusNotification")
                && recording.result().entries().stream()
                        .filter(entry -> entry.number() < spot.entry() && entry.event() instanceof Event.Opened)
                        .reduce((earlier, later) -> later)
                        .filter(opening -> spots.stream()
                                .noneMatch(boot -> boot.message().equals("BootNotificationRequest")
                                        && boot.entry() > opening.number()
                                        && boot.entry() < spot.entry()))
                        .isPresent();
    }

    /** Whether the case had begun to judge when this came. */
    boolean isJudging(Spot spot) {
        return judged().stream().anyMatch(row -> row.own() && row.entry() > 0 && row.entry() <= spot.entry());
    }

    long millisBetween(int earlier, int later) {
        List<Entry> entries = recording.result().entries();
        return entries.get(later - 1).after(entries.get(earlier - 1)).toMillis();
    }

    /** Whether the case itself, not a state that prepares it, judged this message. */
    boolean isOwn(Spot spot) {
        return judged(spot).stream().anyMatch(Judged::own);
    }

    /** The first of all that look like it, but for those that the preconditions need. */
    Spot firstOwn(Spot spot) {
        int needed = spots.stream()
                .filter(each -> each.looksLike(spot) && isPrepared(each) && !isOwn(each))
                .mapToInt(Spot::entry)
                .max()
                .orElse(0);
        return needed == 0
                ? spot.first()
                : spots.stream()
                        .filter(each -> each.entry() > needed && each.looksLike(spot))
                        .findFirst()
                        .orElse(spot);
    }

    /** Whether a state that prepares the case judged it too: without it, the case does not begin. */
    boolean isPrepared(Spot spot) {
        return judged(spot).stream().anyMatch(row -> !row.own());
    }

    private List<Spot> bySut() {
        return spots.stream().filter(spot -> spot.sender() == sut()).toList();
    }

    /** May come at any time, so once more is no deviation. */
    boolean isChatter(Spot spot) {
        return isChatter(spot.message(), spot.payload());
    }

    boolean isChatter(String message, JsonNode payload) {
        return chatter.isChatter(message.replaceFirst("Request$", ""), payload);
    }

    /** Whether nothing in this run gives the SUT a reason to end its connection. */
    boolean mayNotHangUp() {
        return recording.result().steps().stream().noneMatch(step -> step.text().contains(ANY_ACT))
                && recording.result().entries().stream().noneMatch(entry -> entry.event() instanceof Event.Closed)
                && spots.stream()
                        .filter(spot -> spot.sender() != sut() && spot.isRequest())
                        .noneMatch(spot -> chatter.mayEndTheConnection(
                                spot.message().replaceFirst("Request$", ""), spot.payload()));
    }

    /** Whether nobody between the ends can read what they say. */
    boolean isEncrypted() {
        return recording.planned().sut().securityProfile() > 1;
    }

    /** Whether we neither refuse nor drop anybody, so that somebody who has a connection with each end can stand in it unnoticed. */
    boolean isUndisturbed() {
        List<Entry> entries = recording.result().entries();
        return entries.stream()
                        .noneMatch(entry -> entry.event() instanceof Event.Upgrade upgrade && !upgrade.accepted())
                && entries.stream().limit(Math.max(0, entries.size() - 1)).noneMatch(this::isOurDrop);
    }

    private boolean isOurDrop(Entry entry) {
        return entry.event() instanceof Event.Closed closed && closed.by().equals(Optional.of(sut().peer()));
    }

    /** A request that fits into no case of this SUT, unless the given one is it. */
    String stranger(String message) {
        if (sut() == Party.STATION) {
            return message.equals("ReservationStatusUpdateRequest")
                    ? "ClearedChargingLimitRequest"
                    : "ReservationStatusUpdateRequest";
        }
        return message.equals("ClearCacheRequest") ? "UnlockConnectorRequest" : "ClearCacheRequest";
    }

    /** A request with nothing in it but what the schema demands. */
    String smallest(String message) {
        return SmallestPayload.of(catalogue, message).toString();
    }
}
