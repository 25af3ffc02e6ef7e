package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Party;

/** What happened beside the wire and may explain a failure: the latest transfer, OCSP query, driver act, and hang-up. */
final class WhatToLookAt {

    private final Party sut;

    WhatToLookAt(Party sut) {
        this.sut = sut;
    }

    List<String> in(List<Entry> entries) {
        List<String> hints = new ArrayList<>();
        latest(entries, Event.Transfer.class).ifPresent(transfer -> hints.add(say(transfer)));
        latest(entries, Event.OcspQuery.class)
                .ifPresent(query -> hints.add("OCSP responder: " + query.answer() + " for serial " + query.serial()));
        latest(entries, Event.DriverAct.class)
                .ifPresent(act -> hints.add("driver: " + act.act() + ": " + act.outcome()));
        latest(entries, Event.Closed.class)
                .filter(closed -> closed.by().equals(Optional.of(sut)))
                .ifPresent(closed -> hints.add("connection: " + hangUp(sut, closed)));
        return hints;
    }

    static String say(Event.Transfer transfer) {
        String size = transfer.size() < 0 ? "" : " of " + transfer.size();
        return "file server: " + transfer.verb() + " " + transfer.path() + " answered " + transfer.status() + ", "
                + transfer.bytes() + size + " bytes moved";
    }

    static String hangUp(Party who, Event.Closed closed) {
        String reason = closed.reason().isBlank() ? "" : ", " + closed.reason();
        return "the " + who.word() + " hung up (" + closed.code() + reason + ")";
    }

    private static <E extends Event> Optional<E> latest(List<Entry> entries, Class<E> kind) {
        return entries.stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }
}
