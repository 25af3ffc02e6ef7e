package org.plugproof.steps.expect;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Failure;

/** What the TLS handshakes and upgrade requests of the SUT show (Part 2 §A.00, Part 4 §3.1). */
final class TheHandshakeIs {

    private final Proceedings proceedings;

    TheHandshakeIs(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** The next attempt after the drop ends within TLS, not behind it. */
    void judgeAbandoned() {
        Duration patience = proceedings.patienceForConnection();
        String expected = Spoken.within("the station abandons the TLS handshake", patience);
        Attempt attempt = proceedings
                .await(patience, entries -> fresh(entries).stream()
                        .filter(each -> each.handshake().isPresent())
                        .filter(each -> !each.handshake().get().succeeded() || each.isDecided())
                        .findFirst())
                .orElseThrow(() -> proceedings.failure(Failure.of(expected, "no handshake")));
        proceedings.connectionsJudged(attempt.last().number());
        if (!attempt.refusedAt().equals(Optional.of("TLS"))) {
            String protocol =
                    attempt.handshake().flatMap(Event.TlsHandshake::protocol).orElse("TLS");
            throw proceedings.failure(Failure.of(expected, "it was completed with " + protocol)
                    .at(attempt.first().number()));
        }
        proceedings.say(attempt.describe());
    }

    void judgeProtocol(String least) {
        Entry entry = latest(TheHandshakeIs::succeeded, "a TLS handshake");
        String used = ((Event.TlsHandshake) entry.event()).protocol().orElse("");
        if (version(used).compareTo(version(least)) < 0) {
            throw proceedings.failure(
                    Failure.of("TLS " + version(least) + " or higher", used).at(entry.number()));
        }
        proceedings.say(used);
    }

    void judgeSuites(List<String> suites) {
        Entry entry = latest(TheHandshakeIs::handshake, "a TLS handshake");
        Set<String> supported = new HashSet<>();
        if (proceedings.sut() == Party.STATION) {
            supported.addAll(((Event.TlsHandshake) entry.event()).offeredCipherSuites());
        } else {
            proceedings.entries().forEach(each -> succeeded(each)
                    .flatMap(Event.TlsHandshake::cipherSuite)
                    .ifPresent(supported::add));
        }
        List<String> missing =
                suites.stream().filter(suite -> !supported.contains(suite)).toList();
        if (!missing.isEmpty()) {
            throw proceedings.failure(
                    Failure.of("support of " + String.join(", ", suites), "without " + String.join(", ", missing))
                            .at(entry.number()));
        }
        proceedings.say("supports " + String.join(", ", suites));
    }

    /** Our latest attempt was accepted. */
    void judgeAccepted() {
        Duration patience = proceedings.patience();
        String expected = Spoken.within("the connection is accepted", patience);
        Attempt attempt = decided(patience, expected);
        if (attempt.opened().isEmpty()) {
            throw proceedings.failure(
                    Failure.of(expected, attempt.describe()).at(attempt.last().number()));
        }
        proceedings.connectionsJudged(attempt.opened().get().number());
        attempt.upgrade()
                .ifPresent(upgrade -> judgeSelection(upgrade, attempt.last().number()));
    }

    /** Where versions were offered, what was selected is the one that is tested (Part 4 §3.1.2). */
    private void judgeSelection(Event.Upgrade upgrade, int entry) {
        String selected = upgrade.responseHeaders().getOrDefault("sec-websocket-protocol", "nothing");
        String wanted = proceedings.chatter().subprotocol();
        if (upgrade.requestHeaders().containsKey("sec-websocket-protocol") && !selected.equals(wanted)) {
            throw proceedings.failure(
                    Failure.of("Sec-WebSocket-Protocol: " + wanted + " in the answer to the upgrade", selected)
                            .at(entry));
        }
    }

    /** Our latest attempt was refused at one of these layers. */
    void judgeRefused(List<String> layers) {
        Duration patience = proceedings.patience();
        String expected = Spoken.within("the connection is refused at " + String.join(" or ", layers), patience);
        Attempt attempt = orDeclined(decided(patience, expected));
        boolean declined = attempt.isDeclinedBy(proceedings.sut()) && layers.contains("HTTP");
        boolean right = attempt.refusedAt()
                .map(layer -> layers.stream().anyMatch(layer::equalsIgnoreCase))
                .orElse(declined);
        if (!right) {
            String where = attempt.refusedAt()
                    .map(layer -> "refused at " + layer + ": ")
                    .orElse("");
            throw proceedings.failure(Failure.of(expected, where + attempt.describe())
                    .at(attempt.last().number()));
        }
        proceedings.connectionsJudged(attempt.last().number());
        proceedings.say(attempt.describe());
    }

    /** The attempt, or how it stands once the SUT hung up on it at once; "at once" is the time of silence at most. */
    private Attempt orDeclined(Attempt attempt) {
        if (attempt.opened().isEmpty()) {
            return attempt;
        }
        int first = attempt.first().number();
        return proceedings
                .await(proceedings.tolerances().silence(), entries -> Attempt.in(entries).stream()
                        .filter(each ->
                                each.first().number() == first && each.closed().isPresent())
                        .findFirst())
                .orElse(attempt);
    }

    private Attempt decided(Duration patience, String expected) {
        return proceedings
                .await(patience, entries -> Attempt.in(entries).stream()
                        .filter(attempt -> attempt.first().number() > proceedings.connectionsJudged())
                        .reduce((earlier, later) -> later)
                        .filter(Attempt::isDecided))
                .orElseThrow(() -> proceedings.failure(Failure.of(expected, "no outcome of the attempt")));
    }

    /** Attempts after the connection that ended, or was judged, had been opened. */
    private List<Attempt> fresh(List<Entry> entries) {
        List<Attempt> attempts = Attempt.in(entries);
        int since = Attempt.openingOfTheFirstToEnd(attempts, proceedings.connectionsJudged());
        return attempts.stream()
                .filter(attempt -> attempt.isBegun() && attempt.first().number() > since)
                .toList();
    }

    private Entry latest(Function<Entry, Optional<Event.TlsHandshake>> kind, String what) {
        Duration patience = proceedings.patience();
        return proceedings
                .await(patience, entries -> entries.stream()
                        .filter(entry -> kind.apply(entry).isPresent())
                        .reduce((earlier, later) -> later))
                .orElseThrow(() -> proceedings.failure(Failure.of(Spoken.within(what, patience), "nothing")));
    }

    private static Optional<Event.TlsHandshake> handshake(Entry entry) {
        return entry.event() instanceof Event.TlsHandshake handshake ? Optional.of(handshake) : Optional.empty();
    }

    private static Optional<Event.TlsHandshake> succeeded(Entry entry) {
        return handshake(entry).filter(Event.TlsHandshake::succeeded);
    }

    /** 1.2 of {@code TLSv1.2}, {@code TLS 1.2} or {@code 1.2 or higher}; 1.0 of {@code TLSv1}. */
    private static BigDecimal version(String protocol) {
        java.util.regex.Matcher digits =
                java.util.regex.Pattern.compile("\\d+(\\.\\d+)?").matcher(protocol);
        return digits.find() && !protocol.startsWith("SSL") ? new BigDecimal(digits.group()) : BigDecimal.ZERO;
    }
}
