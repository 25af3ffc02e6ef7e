package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;

/** One attempt to connect, from its first trace to its end: everything the timeline has of one connection but its frames. */
final class Attempt {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> hangUps = new ArrayList<>();

    /** Every attempt that left a trace, in order. A listener that refuses TCP leaves none. */
    static List<Attempt> in(List<Entry> entries) {
        Map<String, Attempt> attempts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            connection(entry.event()).ifPresent(name -> attempts.computeIfAbsent(name, each -> new Attempt())
                    .entries
                    .add(entry));
            if (entry.event() instanceof Event.Control control && control.kind().equals("close")) {
                attempts.computeIfAbsent(control.connection(), each -> new Attempt())
                        .hangUps
                        .add(entry);
            }
        }
        return attempts.values().stream()
                .filter(attempt -> !attempt.entries.isEmpty())
                .toList();
    }

    /**
     * Behind which entry attempts are new: the opening of the connection that was the first to end after what is judged already, or that.
     * Not the end itself, for a station may come again before the end of its former connection is seen here.
     */
    static int openingOfTheFirstToEnd(List<Attempt> attempts, int judged) {
        return attempts.stream()
                .filter(attempt -> attempt.opened().isPresent())
                .filter(attempt ->
                        attempt.over().filter(end -> end.number() > judged).isPresent())
                .min(Comparator.comparingInt(attempt -> attempt.over().get().number()))
                .map(attempt -> Math.max(judged, attempt.opened().get().number()))
                .orElse(judged);
    }

    private static Optional<String> connection(Event event) {
        if (event instanceof Event.TcpOpened opened) {
            return Optional.of(opened.connection());
        }
        if (event instanceof Event.TlsHandshake handshake) {
            return Optional.of(handshake.connection());
        }
        if (event instanceof Event.Upgrade upgrade) {
            return Optional.of(upgrade.connection());
        }
        if (event instanceof Event.Opened opened) {
            return Optional.of(opened.connection());
        }
        return event instanceof Event.Closed closed ? Optional.of(closed.connection()) : Optional.empty();
    }

    /** How the latest attempt went, if it was refused; then whoever made it cannot say anything. */
    static Optional<String> lastRefusal(List<Entry> entries) {
        return in(entries).stream()
                .filter(Attempt::isBegun)
                .reduce((earlier, later) -> later)
                .filter(attempt -> attempt.refusedAt().isPresent())
                .map(Attempt::describe);
    }

    Entry first() {
        return entries.get(0);
    }

    Entry last() {
        return entries.get(entries.size() - 1);
    }

    /** Whether its beginning was seen. One whose only trace is its end was open before the timeline began, or never reached TCP. */
    boolean isBegun() {
        return !(first().event() instanceof Event.Closed);
    }

    Optional<Entry> opened() {
        return entry(Event.Opened.class);
    }

    Optional<Entry> closed() {
        return entry(Event.Closed.class);
    }

    /**
     * When the other end could know at the earliest that it is over: refused, or hung up on. What is seen as its end may come much later,
     * with the last packet through a proxy.
     */
    Optional<Entry> over() {
        return Stream.concat(hangUps.stream(), entries.stream())
                .filter(entry -> tellsTheEnd(entry.event()))
                .min(Comparator.comparingInt(Entry::number));
    }

    private static boolean tellsTheEnd(Event event) {
        return event instanceof Event.Closed
                || event instanceof Event.Control
                || event instanceof Event.Upgrade upgrade && !upgrade.accepted()
                || event instanceof Event.TlsHandshake handshake && !handshake.succeeded();
    }

    Optional<Event.TlsHandshake> handshake() {
        return entry(Event.TlsHandshake.class).map(entry -> (Event.TlsHandshake) entry.event());
    }

    Optional<Event.Upgrade> upgrade() {
        return entry(Event.Upgrade.class).map(entry -> (Event.Upgrade) entry.event());
    }

    /** Whether it is known how the attempt went. */
    boolean isDecided() {
        return opened().isPresent() || refusedAt().isPresent();
    }

    /** The layer at which it was refused; empty while undecided, and for one that succeeded. */
    Optional<String> refusedAt() {
        if (opened().isPresent()) {
            return Optional.empty();
        }
        if (handshake().map(each -> !each.succeeded()).orElse(false)) {
            return Optional.of("TLS");
        }
        if (upgrade().map(each -> !each.accepted()).orElse(false)) {
            return Optional.of("HTTP");
        }
        // TLS 1.3 tells a client of its rejected certificate only after the handshake: the end comes instead of the
        // upgrade.
        return closed().map(end -> handshake().isPresent() ? "TLS" : entries.size() > 1 ? "HTTP" : "TCP");
    }

    /**
     * Whether it was opened without one of the versions that were offered and ended by this party: how a CSMS that speaks none of them
     * turns a station away (Part 4 §3.2).
     */
    boolean isDeclinedBy(Party party) {
        return opened().isPresent()
                && upgrade().map(Attempt::selectsNothing).orElse(false)
                && closed().map(end -> ((Event.Closed) end.event()).by()).equals(Optional.of(Optional.of(party)));
    }

    private static boolean selectsNothing(Event.Upgrade upgrade) {
        return upgrade.requestHeaders().containsKey("sec-websocket-protocol")
                && !upgrade.responseHeaders().containsKey("sec-websocket-protocol");
    }

    String describe() {
        if (opened().isPresent()) {
            return "the connection was accepted";
        }
        if (handshake().flatMap(Event.TlsHandshake::failure).isPresent()) {
            return "the TLS handshake failed: "
                    + handshake().flatMap(Event.TlsHandshake::failure).orElseThrow();
        }
        if (upgrade().isPresent()) {
            return "the upgrade was answered " + upgrade().get().status();
        }
        return closed().map(entry -> "the attempt ended: " + ((Event.Closed) entry.event()).reason())
                .orElse("the attempt is still undecided");
    }

    private Optional<Entry> entry(Class<? extends Event> kind) {
        return entries.stream().filter(entry -> kind.isInstance(entry.event())).findFirst();
    }
}
