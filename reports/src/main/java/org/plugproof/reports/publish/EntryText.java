package org.plugproof.reports.publish;

import java.util.Locale;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;

/** What an entry of the timeline says, in one line. */
final class EntryText {

    private EntryText() {}

    static String of(Event event) {
        if (event instanceof Event.Frame frame) {
            return Gist.of(frame.message());
        }
        if (event instanceof Event.TcpOpened) {
            return "TCP connection opened";
        }
        if (event instanceof Event.TlsHandshake tls) {
            return tls.failure().map(why -> "TLS handshake failed: " + why).orElseGet(() -> ("TLS handshake "
                            + tls.protocol().orElse("") + " "
                            + tls.cipherSuite().orElse(""))
                    .strip());
        }
        if (event instanceof Event.Upgrade upgrade) {
            return "upgrade of " + upgrade.path() + " answered " + upgrade.status();
        }
        if (event instanceof Event.Opened) {
            return "WebSocket open";
        }
        if (event instanceof Event.Closed closed) {
            return ("connection closed"
                            + closed.by().map(by -> " by the " + by.word()).orElse("") + ", code " + closed.code() + " "
                            + closed.reason())
                    .strip();
        }
        return beside(event);
    }

    private static String beside(Event event) {
        if (event instanceof Event.Control control) {
            return control.kind();
        }
        if (event instanceof Event.Transfer move) {
            return transfer(move);
        }
        if (event instanceof Event.OcspQuery query) {
            return "OCSP responder: certificate " + query.serial() + " answered " + query.answer();
        }
        if (event instanceof Event.DriverAct act) {
            return "driver: " + act.act() + ": " + act.outcome();
        }
        return ((Event.Note) event).text();
    }

    private static String transfer(Event.Transfer move) {
        String size = move.size() < 0 ? "" : " of " + grouped(move.size());
        return "file server: " + move.verb() + " " + move.path() + " answered " + move.status() + ", "
                + grouped(move.bytes()) + size + " bytes";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    /** Such as {@code station -> CSMS}. */
    static String direction(Party sender) {
        return sender.word() + " -> " + sender.peer().word();
    }

    /** Such as {@code frame 14, +3.2 s, station -> CSMS}. */
    static String place(Entry entry, Moments moments) {
        if (entry.event() instanceof Event.Frame frame) {
            return "frame " + entry.number() + ", " + moments.plus(entry) + ", " + direction(frame.sender());
        }
        return "event " + entry.number() + ", " + moments.plus(entry);
    }
}
