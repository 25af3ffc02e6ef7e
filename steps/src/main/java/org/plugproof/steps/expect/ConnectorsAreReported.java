package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.Cell;
import org.plugproof.steps.value.Matcher;
import tools.jackson.databind.node.StringNode;

/** Connectors are reported to be so. A connector's reports are taken in their order; one that was taken does not count again. */
final class ConnectorsAreReported {

    private final Proceedings proceedings;
    private final Map<ConnectorRef, Integer> lastTaken = new HashMap<>();
    private final Map<ConnectorRef, String> before = new HashMap<>();
    private int anewAfter;

    ConnectorsAreReported(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void were(Map<ConnectorRef, String> availability) {
        before.putAll(availability);
    }

    /** Reports up to this entry count no more. */
    void toldAnewAfter(int entry) {
        anewAfter = entry;
    }

    /** Each of them is reported so, in whatever order. */
    void judge(List<ConnectorRef> connectors, String availability) {
        Matcher wanted = Cell.expectation(availability, proceedings.scope());
        Set<ConnectorRef> pending = new HashSet<>(connectors);
        Duration patience = proceedings.patience();
        boolean all = proceedings
                .await(patience, entries -> Optional.of(taken(pending, wanted)).filter(Boolean::booleanValue))
                .orElse(false);
        if (!all) {
            throw proceedings.failure(missing(pending, wanted, patience));
        }
        connectors.forEach(each ->
                proceedings.book().note(Kind.CONNECTOR, lastTaken.get(each), "", each + " " + wanted.describe()));
        proceedings.say(list(connectors) + " reported " + wanted.describe());
    }

    /** The latest that is known of each of them is so, now or soon. */
    void judgeEnd(List<ConnectorRef> connectors, String availability) {
        Matcher wanted = Cell.expectation(availability, proceedings.scope());
        Duration patience = proceedings.patience();
        Optional<Boolean> reached = proceedings.await(patience, entries -> Optional.of(true)
                .filter(yes -> connectors.stream().allMatch(each -> isNow(each, wanted))));
        if (reached.isEmpty()) {
            List<ConnectorRef> others =
                    connectors.stream().filter(each -> !isNow(each, wanted)).toList();
            throw proceedings.failure(elsewhere(others, wanted, patience));
        }
        connectors.forEach(each -> noteEnd(each, each + " in the end " + wanted.describe()));
        proceedings.say(list(connectors) + " " + wanted.describe());
    }

    private void noteEnd(ConnectorRef connector, String expected) {
        int entry = newest(connector);
        boolean old = entry <= proceedings.traffic().floor();
        proceedings.book().note(old ? Kind.KNOWN : Kind.CONNECTOR, entry, "", expected);
    }

    /** What is known of each of them now; those of which nothing is known are left out. */
    Map<ConnectorRef, String> now(List<ConnectorRef> connectors) {
        proceedings.entries();
        Map<ConnectorRef, String> known = new HashMap<>();
        for (ConnectorRef connector : connectors) {
            latest(connector)
                    .map(ConnectorReport::availability)
                    .or(() -> Optional.ofNullable(before.get(connector)))
                    .ifPresent(availability -> known.put(connector, availability));
        }
        return known;
    }

    private boolean taken(Set<ConnectorRef> pending, Matcher wanted) {
        for (ConnectorRef connector : Set.copyOf(pending)) {
            reports(connector).stream()
                    .filter(report -> report.call().number() > lastTaken.getOrDefault(connector, 0))
                    .filter(report -> report.call().number()
                            > Math.max(anewAfter, proceedings.traffic().floor()))
                    .filter(report -> report.isDelta() && fits(report.availability(), wanted))
                    .findFirst()
                    .ifPresent(report -> {
                        lastTaken.put(connector, report.call().number());
                        proceedings.traffic().consume(report.call());
                        pending.remove(connector);
                    });
        }
        return pending.isEmpty();
    }

    private List<ConnectorReport> reports(ConnectorRef connector) {
        return proceedings.traffic().all().stream()
                .flatMap(call -> ConnectorReport.in(call).stream())
                .filter(report -> report.connector().equals(connector))
                .toList();
    }

    private Optional<ConnectorReport> latest(ConnectorRef connector) {
        return reports(connector).stream().reduce((earlier, later) -> later);
    }

    private int newest(ConnectorRef connector) {
        return latest(connector).map(report -> report.call().number()).orElse(0);
    }

    private boolean isNow(ConnectorRef connector, Matcher wanted) {
        String now = latest(connector)
                .map(ConnectorReport::availability)
                .orElseGet(() -> before.getOrDefault(connector, ""));
        return fits(now, wanted);
    }

    private static boolean fits(String availability, Matcher wanted) {
        return wanted.mismatch(StringNode.valueOf(availability)).isEmpty();
    }

    private Failure missing(Set<ConnectorRef> pending, Matcher wanted, Duration patience) {
        String expected = Spoken.within(list(List.copyOf(pending)) + " reported " + wanted.describe(), patience);
        Optional<ConnectorReport> last = pending.stream()
                .flatMap(each -> latest(each).stream())
                .filter(report -> report.call().number() > proceedings.traffic().floor())
                .findFirst();
        return last.map(report ->
                        Failure.of(expected, say(report)).at(report.call().number()))
                .orElseGet(() -> Failure.of(expected, "nothing"));
    }

    private Failure elsewhere(List<ConnectorRef> others, Matcher wanted, Duration patience) {
        String expected = Spoken.within(list(others) + " in the end " + wanted.describe(), patience);
        Optional<ConnectorReport> last =
                others.stream().flatMap(each -> latest(each).stream()).findFirst();
        return last.map(report ->
                        Failure.of(expected, say(report)).at(report.call().number()))
                .orElseGet(() -> Failure.of(
                        expected, others.get(0) + " was " + before.getOrDefault(others.get(0), "never reported")));
    }

    private String say(ConnectorReport report) {
        boolean again =
                lastTaken.getOrDefault(report.connector(), 0) >= report.call().number();
        return report.connector()
                + (again ? " not again, last " : " last ")
                + report.availability()
                + (report.isDelta() ? "" : " with trigger " + report.trigger());
    }

    private static String list(List<ConnectorRef> connectors) {
        return connectors.stream().map(ConnectorRef::toString).sorted().collect(Collectors.joining(" and "));
    }
}
