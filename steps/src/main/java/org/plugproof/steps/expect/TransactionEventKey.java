package org.plugproof.steps.expect;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Which event of which transaction a TransactionEvent tells of; equal keys mean the same event, told again. */
record TransactionEventKey(String transactionId, long seqNo, String eventType, String triggerReason, String timestamp) {

    static Optional<TransactionEventKey> of(String action, JsonNode payload) {
        JsonNode transactionId = payload.path("transactionInfo").path("transactionId");
        JsonNode seqNo = payload.path("seqNo");
        if (!action.equals("TransactionEvent") || !transactionId.isString() || !seqNo.canConvertToLong()) {
            return Optional.empty();
        }
        return Optional.of(new TransactionEventKey(
                transactionId.stringValue(),
                seqNo.longValue(),
                payload.path("eventType").asString(""),
                payload.path("triggerReason").asString(""),
                payload.path("timestamp").asString("")));
    }

    boolean isStarted() {
        return eventType.equals("Started");
    }

    boolean isEnded() {
        return eventType.equals("Ended");
    }
}
