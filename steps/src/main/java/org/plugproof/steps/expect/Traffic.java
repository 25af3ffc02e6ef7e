package org.plugproof.steps.expect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import tools.jackson.databind.node.MissingNode;

/** The SUT's CALLs, which of them are consumed, and in what order the others stand. */
final class Traffic {

    private final Party sut;
    private final Chatter chatter;
    private final Payloads payloads;
    private final Set<String> tolerated = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final List<SutCall> calls = new ArrayList<>();
    private final Set<Integer> consumed = new HashSet<>();
    private int read;
    private int floor;
    private int acted;

    Traffic(Party sut, Chatter chatter, Payloads payloads) {
        this.sut = sut;
        this.chatter = chatter;
        this.payloads = payloads;
    }

    /** Takes in what has come; entries are only ever added. */
    void read(List<Entry> entries) {
        for (Entry entry : entries.subList(Math.min(read, entries.size()), entries.size())) {
            if (entry.event() instanceof Event.Frame frame
                    && frame.sender() == sut
                    && frame.message() instanceof Message.Call call) {
                calls.add(SutCall.of(entry, frame.connection(), call.action(), payloads.of(entry, call.payload())));
            }
        }
        read = Math.max(read, entries.size());
    }

    void floor(int number) {
        floor = number;
    }

    int floor() {
        return floor;
    }

    void acted(int number) {
        acted = number;
    }

    /** Chatter from before our latest act. */
    boolean isPast(SutCall call) {
        return call.number() <= acted && isTolerated(call);
    }

    void tolerate(String message) {
        tolerated.add(message);
    }

    /** The case is about this request: it is no aside any more. */
    void named(String message) {
        named.add(message);
    }

    void consume(SutCall call) {
        consumed.add(call.number());
    }

    boolean isConsumed(SutCall call) {
        return consumed.contains(call.number());
    }

    boolean isTolerated(SutCall call) {
        return tolerated.contains(call.message())
                || chatter.isChatter(call.action(), call.payload())
                || chatter.isAside(call.action()) && !named.contains(call.message());
    }

    /** Whether it is what the request says that makes it chatter, not its name alone. */
    boolean isToleratedForItsContent(SutCall call) {
        return chatter.isChatter(call.action(), call.payload())
                && !chatter.isChatter(call.action(), MissingNode.getInstance());
    }

    /** Every CALL since the scenario's own steps began, consumed or not, in order of arrival. */
    List<SutCall> received() {
        return calls.stream().filter(call -> call.number() > floor).toList();
    }

    List<SutCall> received(String message) {
        return received().stream()
                .filter(call -> call.message().equals(message))
                .toList();
    }

    /** Every CALL on the timeline, in order of arrival. */
    List<SutCall> all() {
        return List.copyOf(calls);
    }

    /**
     * What is not consumed, without re-transmissions, in order of arrival; but the events of a transaction change places among themselves
     * until they stand by seqNo.
     */
    List<SutCall> waiting() {
        Set<TransactionEventKey> told = new HashSet<>();
        calls.stream()
                .filter(call -> call.number() <= floor || isConsumed(call))
                .forEach(call -> call.transactionEvent().ifPresent(told::add));
        List<SutCall> waiting = new ArrayList<>();
        for (SutCall call : received()) {
            boolean again = call.transactionEvent().map(key -> !told.add(key)).orElse(false);
            if (!isConsumed(call) && !again) {
                waiting.add(call);
            }
        }
        return bySeqNo(waiting);
    }

    private static List<SutCall> bySeqNo(List<SutCall> calls) {
        Map<String, Deque<SutCall>> ordered = calls.stream()
                .filter(call -> call.transactionEvent().isPresent())
                .sorted(Comparator.comparingLong(
                        call -> call.transactionEvent().orElseThrow().seqNo()))
                .collect(Collectors.groupingBy(
                        call -> call.transactionEvent().orElseThrow().transactionId(),
                        Collectors.toCollection(ArrayDeque::new)));
        List<SutCall> placed = new ArrayList<>();
        for (SutCall call : calls) {
            placed.add(call.transactionEvent()
                    .map(key -> ordered.get(key.transactionId()).removeFirst())
                    .orElse(call));
        }
        return placed;
    }

    /** Whether the same transaction event came on an earlier connection: the answer to it may have been lost with that connection (E13). */
    boolean isSentAgain(SutCall call) {
        return call.transactionEvent().isPresent()
                && calls.stream()
                        .filter(each -> each.number() < call.number())
                        .filter(each -> !each.connection().equals(call.connection()))
                        .anyMatch(each -> each.transactionEvent().equals(call.transactionEvent()));
    }

    /** The seqNo that is missing before this event of a transaction; empty if it is its turn, or if it is no such event. */
    Optional<Long> missingBefore(SutCall call) {
        Optional<TransactionEventKey> key = call.transactionEvent();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, SutCall> known = new HashMap<>();
        for (SutCall each : calls) {
            each.transactionEvent()
                    .filter(other -> other.transactionId().equals(key.get().transactionId()))
                    .ifPresent(other -> known.putIfAbsent(other.seqNo(), each));
        }
        long expected = first(known);
        while (expected < key.get().seqNo()) {
            if (!known.containsKey(expected)) {
                return Optional.of(expected);
            }
            expected++;
        }
        return Optional.empty();
    }

    /** Where the numbering begins: with Started where it was seen, with the first known where the transaction is older, else with 0. */
    private long first(Map<Long, SutCall> known) {
        return known.values().stream()
                .filter(call -> call.number() <= floor
                        || call.transactionEvent().orElseThrow().isStarted())
                .mapToLong(call -> call.transactionEvent().orElseThrow().seqNo())
                .min()
                .orElse(0);
    }
}
