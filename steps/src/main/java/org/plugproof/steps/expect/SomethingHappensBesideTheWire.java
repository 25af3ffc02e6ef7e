package org.plugproof.steps.expect;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.Failure;

/** Transfers that a file server saw, queries that the OCSP responder answered. */
final class SomethingHappensBesideTheWire {

    private static final Set<String> READING = Set.of("GET", "RETR");
    private static final Set<String> WRITING = Set.of("PUT", "POST", "STOR");

    private static final int PARTIAL = 206;

    private final Proceedings proceedings;

    SomethingHappensBesideTheWire(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** The whole file was fetched, in one piece or in ranges. */
    void judgeDownload(String file) {
        judge(
                "download of " + file,
                transfer -> READING.contains(transfer.verb())
                        && isOf(transfer, file)
                        && (isWhole(transfer) || isRest(transfer, file)),
                READING);
    }

    /** The ranges until now, and the longest piece that was broken off before, make up the whole. */
    private boolean isRest(Event.Transfer last, String file) {
        List<Event.Transfer> pieces = transfers(proceedings.entries()).stream()
                .map(entry -> (Event.Transfer) entry.event())
                .filter(piece -> READING.contains(piece.verb()) && isOf(piece, file))
                .toList();
        long ranges = pieces.stream()
                .filter(piece -> piece.status() == PARTIAL)
                .mapToLong(Event.Transfer::bytes)
                .sum();
        long brokenOff = pieces.stream()
                .filter(piece -> piece.status() != PARTIAL && isGood(piece))
                .mapToLong(Event.Transfer::bytes)
                .max()
                .orElse(0);
        return last.status() == PARTIAL && ranges + brokenOff >= last.size();
    }

    void judgeUpload() {
        judge(
                "upload of a file that is not empty",
                transfer -> WRITING.contains(transfer.verb()) && isGood(transfer) && transfer.bytes() > 0,
                WRITING);
    }

    /** The responder was asked about the certificate with this serial number, hexadecimal. */
    void judgeOcsp(String serial) {
        Duration patience = proceedings.patience();
        Optional<Entry> query = proceedings.await(patience, entries -> queries(entries).stream()
                .filter(entry -> isAbout(serial, entry))
                .findFirst());
        if (query.isEmpty()) {
            throw proceedings.failure(other(Spoken.within("an OCSP query about serial number " + serial, patience)));
        }
        proceedings.say("OCSP query (entry " + query.get().number() + ")");
    }

    private Failure other(String expected) {
        return queries(proceedings.entries()).stream()
                .reduce((earlier, later) -> later)
                .map(entry -> Failure.of(expected, "about serial number " + asked(entry))
                        .at(entry.number()))
                .orElseGet(() -> Failure.of(expected, "nothing"));
    }

    private List<Entry> queries(List<Entry> entries) {
        return since(entries).stream()
                .filter(entry -> entry.event() instanceof Event.OcspQuery)
                .toList();
    }

    private static String asked(Entry query) {
        return ((Event.OcspQuery) query.event()).serial();
    }

    private static boolean isAbout(String serial, Entry query) {
        return new BigInteger(asked(query), 16).equals(new BigInteger(serial, 16));
    }

    private void judge(String what, Predicate<Event.Transfer> right, Set<String> verbs) {
        Duration patience = proceedings.patience();
        Optional<Entry> found = proceedings.await(patience, entries -> transfers(entries).stream()
                .filter(entry -> right.test((Event.Transfer) entry.event()))
                .findFirst());
        if (found.isEmpty()) {
            throw proceedings.failure(nearest(Spoken.within(what, patience), verbs));
        }
        proceedings.say(WhatToLookAt.say((Event.Transfer) found.get().event()));
    }

    private Failure nearest(String expected, Set<String> verbs) {
        return transfers(proceedings.entries()).stream()
                .filter(entry -> verbs.contains(((Event.Transfer) entry.event()).verb()))
                .reduce((earlier, later) -> later)
                .map(entry -> Failure.of(expected, WhatToLookAt.say((Event.Transfer) entry.event()))
                        .at(entry.number()))
                .orElseGet(() -> Failure.of(expected, "nothing"));
    }

    private List<Entry> transfers(List<Entry> entries) {
        return since(entries).stream()
                .filter(entry -> entry.event() instanceof Event.Transfer)
                .toList();
    }

    private List<Entry> since(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.number() > proceedings.traffic().floor())
                .toList();
    }

    private static boolean isOf(Event.Transfer transfer, String file) {
        String path = transfer.path().split("\\?", 2)[0];
        return path.equals(file) || path.endsWith("/" + file);
    }

    private static boolean isWhole(Event.Transfer transfer) {
        return isGood(transfer) && (transfer.size() < 0 || transfer.bytes() >= transfer.size());
    }

    private static boolean isGood(Event.Transfer transfer) {
        return transfer.status() >= 200 && transfer.status() < 300;
    }
}
