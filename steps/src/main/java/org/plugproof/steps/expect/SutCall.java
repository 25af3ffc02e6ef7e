package org.plugproof.steps.expect;

import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import tools.jackson.databind.JsonNode;

/** A CALL of the SUT. A payload that is no JSON is a missing node; other messages tell of no event. */
record SutCall(
        Entry entry,
        String connection,
        String action,
        JsonNode payload,
        Optional<TransactionEventKey> transactionEvent) {

    static SutCall of(Entry entry, String connection, String action, JsonNode payload) {
        return new SutCall(entry, connection, action, payload, TransactionEventKey.of(action, payload));
    }

    /** The schema's name of the message. */
    String message() {
        return action + "Request";
    }

    int number() {
        return entry.number();
    }
}
