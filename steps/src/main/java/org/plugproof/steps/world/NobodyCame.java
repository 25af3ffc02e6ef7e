package org.plugproof.steps.world;

import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.counterpart.FakeCsms;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;

/** Why no station is connected, from the last attempt that left a trace. */
final class NobodyCame {

    private static final String LOOK =
            "; look into the station's log, and whether it speaks ws or wss as securityProfile says";

    private final List<Entry> entries;
    private final FakeCsms csms;

    NobodyCame(List<Entry> entries, FakeCsms csms) {
        this.entries = entries;
        this.csms = csms;
    }

    String sentence() {
        return csms.lastRefusal()
                .map(how -> "somebody tried, and the fake CSMS " + how + remedy(how))
                .or(this::lastTrace)
                .orElseGet(this::noTrace);
    }

    private Optional<String> lastTrace() {
        return entries.stream()
                .map(Entry::event)
                .flatMap(event -> trace(event).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> trace(Event event) {
        if (event instanceof Event.TlsHandshake tls && !tls.succeeded()) {
            return Optional.of("somebody tried, and the TLS handshake failed: "
                    + tls.failure().orElse("")
                    + "; look at serverCertificate and trust, and at the roots installed in the station");
        }
        if (event instanceof Event.Closed closed && !closed.reason().startsWith("TLS")) {
            return Optional.of("somebody was there, and the connection ended with code " + closed.code()
                    + (closed.reason().isBlank() ? "" : ", " + closed.reason()) + LOOK);
        }
        return Optional.empty();
    }

    private String noTrace() {
        return csms.guests() > 0
                ? "somebody is connected by TCP and sends no upgrade request" + LOOK
                : "nobody tried; point the station there, or give another address with listen and advertise";
    }

    private static String remedy(String refusal) {
        if (refusal.contains("answered 401")) {
            return "; make basicAuthPassword and the station agree, and let its user name be its identity";
        }
        return refusal.contains("answered 404") ? "; make stationId and the identity in the station agree" : "";
    }
}
