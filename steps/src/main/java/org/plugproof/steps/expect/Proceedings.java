package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Scope;
import org.plugproof.steps.value.Table;
import tools.jackson.databind.JsonNode;

/** What the checks of one scenario share: the timeline, how long to wait, what is consumed, and what was judged last. */
final class Proceedings {

    private final Timeline timeline;
    private final Party sut;
    private final Scope scope;
    private final Tolerances tolerances;
    private final Payloads payloads = new Payloads();
    private final Chatter chatter;
    private final Traffic traffic;
    private final Map<String, List<Subject>> subjects = new HashMap<>();
    private final Book book = new Book(this::patience);
    private final Set<String> expanded = new LinkedHashSet<>();
    private final List<Optionally> optional = new ArrayList<>();
    private Optional<Duration> patience = Optional.empty();
    private final Set<Integer> refusedRightly = new HashSet<>();
    private int connectionsJudged;

    /** A message that was judged, so that its lists can be. */
    record Subject(Entry entry, JsonNode payload) {}

    /** A request that may come. */
    record Optionally(String message, ExpectedContent content) {
        boolean fits(SutCall call) {
            return call.message().equals(message) && content.matches(call.payload());
        }
    }

    Proceedings(Timeline timeline, Party sut, Scope scope, Tolerances tolerances, Chatter chatter) {
        this.timeline = timeline;
        this.sut = sut;
        this.scope = scope;
        this.tolerances = tolerances;
        this.chatter = chatter;
        this.traffic = new Traffic(sut, chatter, payloads);
    }

    Party sut() {
        return sut;
    }

    Tolerances tolerances() {
        return tolerances;
    }

    Payloads payloads() {
        return payloads;
    }

    Chatter chatter() {
        return chatter;
    }

    Traffic traffic() {
        return traffic;
    }

    Book book() {
        return book;
    }

    List<Optionally> optional() {
        return optional;
    }

    Scope scope() {
        return scope;
    }

    int lastEntry() {
        return timeline.last();
    }

    List<Entry> entries() {
        List<Entry> entries = timeline.entries();
        traffic.read(entries);
        return entries;
    }

    ExpectedContent content(Table table) {
        return new ExpectedContent(table, scope);
    }

    /** As {@link #content(Table)}, for an entry of a list, which cells and conditions of rows may name. */
    ExpectedContent content(Table table, JsonNode entry) {
        Scope within = scope.in(entry);
        return new ExpectedContent(table.relevant(within.references()), within);
    }

    /** How long something may take that must come. */
    Duration patience() {
        return patience.orElse(tolerances.expect());
    }

    /** How long a station may take to come back: to boot, or to wait until it tries again. */
    Duration patienceForConnection() {
        Duration longer =
                tolerances.connect().compareTo(tolerances.expect()) > 0 ? tolerances.connect() : tolerances.expect();
        return patience.orElse(longer);
    }

    void patience(Optional<Duration> duration) {
        patience = duration;
    }

    /** The newest entry that a check of connections has looked at. */
    int connectionsJudged() {
        return connectionsJudged;
    }

    void connectionsJudged(int entry) {
        connectionsJudged = Math.max(connectionsJudged, entry);
    }

    /** This CALLERROR is the answer that the case wants. */
    void refusedRightly(int entry) {
        refusedRightly.add(entry);
    }

    boolean isRefusedRightly(int entry) {
        return refusedRightly.contains(entry);
    }

    void judged(String message, List<Subject> what) {
        subjects.put(message, List.copyOf(what));
    }

    List<Subject> judged(String message) {
        return subjects.getOrDefault(message, List.of());
    }

    void say(String line) {
        expanded.add(line);
    }

    List<String> drainExpanded() {
        List<String> lines = List.copyOf(expanded);
        expanded.clear();
        return lines;
    }

    /** Waits until the probe finds something; it sees the SUT's CALLs read. */
    <T> Optional<T> await(Duration duration, Function<List<Entry>, Optional<T>> probe) {
        try {
            return timeline.await(Deadline.in(duration), entries -> {
                traffic.read(entries);
                return probe.apply(entries);
            });
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HarnessError("the scenario was stopped while it waited", stopped);
        }
    }

    /** The failure with what may explain it beside the wire. */
    SutFailed failure(Failure failure) {
        return new SutFailed(new Failure(
                failure.expected(),
                failure.actual(),
                failure.entry(),
                failure.path(),
                new WhatToLookAt(sut).in(timeline.after(traffic.floor()))));
    }
}
