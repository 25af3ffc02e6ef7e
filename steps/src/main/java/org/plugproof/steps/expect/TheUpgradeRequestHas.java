package org.plugproof.steps.expect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The latest upgrade request has these headers, this path, these credentials, and goes over a connection in which the SUT showed this
 * certificate: {@code clientCertificate} of a station, {@code serverCertificate} of a CSMS (Part 4 §3.1, Part 2 §A.00).
 */
final class TheUpgradeRequestHas {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the decoder puts in place of bytes that are not UTF-8. */
    private static final char NOT_UTF8 = '\uFFFD';

    private final Proceedings proceedings;

    TheUpgradeRequestHas(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void judge(Table table) {
        ExpectedContent content = proceedings.content(new Table(table.rows().stream()
                .map(row -> new Row(row.path().toLowerCase(Locale.ROOT), row.cell()))
                .toList()));
        Duration patience = proceedings.patience();
        Entry entry = proceedings
                .await(patience, this::latest)
                .orElseThrow(() ->
                        proceedings.failure(Failure.of(Spoken.within("an upgrade request", patience), "nothing")));
        ObjectNode shown = shown((Event.Upgrade) entry.event());
        shown.put("identity", identity(((Event.Upgrade) entry.event()).path()));
        certificate(((Event.Upgrade) entry.event()).connection())
                .ifPresent(certificate -> show(certificate, (Event.Upgrade) entry.event(), shown));
        content.difference(shown).ifPresent(difference -> {
            throw proceedings.failure(Failure.of(
                            difference.path() + " = " + difference.expected(),
                            difference.path() + " = " + difference.actual())
                    .at(entry.number()));
        });
        content.eachRow((path, matcher) -> proceedings
                .book()
                .note(Kind.CONNECTION, entry.number(), "", path, "the upgrade request must have " + path));
        proceedings.say("upgrade request with " + content.describe());
    }

    /**
     * Of a station that of the connection which was judged last; without one the latest. Its next attempt may have come already. A CSMS is
     * asked by us, and the latest attempt is the one that the step is about.
     */
    private Optional<Entry> latest(List<Entry> entries) {
        List<Entry> upgrades = entries.stream()
                .filter(each -> each.event() instanceof Event.Upgrade)
                .toList();
        return upgrades.stream()
                .filter(each -> proceedings.sut() == Party.STATION)
                .filter(each -> each.number() > proceedings.traffic().floor()
                        && each.number() <= proceedings.connectionsJudged())
                .reduce((earlier, later) -> later)
                .or(() -> upgrades.stream().reduce((earlier, later) -> later));
    }

    private void show(X509Certificate certificate, Event.Upgrade upgrade, ObjectNode shown) {
        if (proceedings.sut() == Party.STATION) {
            shown.set("clientcertificate", CertificateFacts.of(certificate));
        } else {
            String host = upgrade.requestHeaders().getOrDefault("host", "");
            shown.set("servercertificate", CertificateFacts.ofServer(certificate, host));
        }
    }

    /** The last part of the path, percent-decoded (Part 4 §3.1.1). */
    private static String identity(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Optional<X509Certificate> certificate(String connection) {
        return proceedings.entries().stream()
                .filter(entry -> entry.event() instanceof Event.TlsHandshake handshake
                        && handshake.connection().equals(connection))
                .map(entry -> ((Event.TlsHandshake) entry.event()).peerChain())
                .flatMap(chain -> chain.stream().limit(1))
                .findFirst();
    }

    private static ObjectNode shown(Event.Upgrade upgrade) {
        ObjectNode shown = JSON.createObjectNode();
        upgrade.requestHeaders().forEach((name, value) -> shown.put(name.toLowerCase(Locale.ROOT), value));
        shown.put("path", upgrade.path());
        Optional.ofNullable(upgrade.requestHeaders().get("authorization"))
                .ifPresent(header -> shown.set("authorization", credentials(header)));
        return shown;
    }

    private static ObjectNode credentials(String header) {
        ObjectNode credentials = JSON.createObjectNode();
        String[] parts = header.strip().split("\\s+", 2);
        credentials.put("scheme", parts[0]);
        if (parts.length > 1) {
            String[] pair = decoded(parts[1]).split(":", 2);
            credentials.put("user", pair[0]);
            credentials.put("password", pair.length > 1 ? pair[1] : "");
            credentials.put("passwordlength", pair.length > 1 ? pair[1].length() : 0);
            credentials.put("passwordkind", pair.length > 1 && isPasswordString(pair[1]) ? "passwordString" : "other");
        }
        return credentials;
    }

    /** Part 2 errata 2025-09 §2.1 no longer limit the characters of a passwordString; it is UTF-8. */
    private static boolean isPasswordString(String password) {
        return !password.isEmpty() && password.indexOf(NOT_UTF8) < 0;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
