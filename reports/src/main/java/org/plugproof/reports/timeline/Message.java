package org.plugproof.reports.timeline;

import java.util.Optional;

/** What the envelope of an OCPP-J frame says (Part 4 §4.2); payloads are kept as the JSON text that was on the wire. */
public sealed interface Message {

    /** The message id as it stood in the frame. */
    String id();

    /** A request: {@code [2, id, action, payload]}. {@code action} is the wire's word, without {@code Request}. */
    record Call(String id, String action, String payload) implements Message {}

    /**
     * An answer: {@code [3, id, payload]}. {@code action} is that of the CALL it answers, {@code call} that CALL's entry number; both
     * are empty when no such CALL was open.
     */
    record CallResult(String id, Optional<String> action, Optional<Integer> call, String payload) implements Message {}

    /** A refusal: {@code [4, id, errorCode, errorDescription, errorDetails]}. */
    record CallError(
            String id,
            Optional<String> action,
            Optional<Integer> call,
            String errorCode,
            String errorDescription,
            String errorDetails)
            implements Message {}

    /** A frame that is no OCPP-J message. {@code id} is the message id if one could be told, else empty text. */
    record Malformed(String id, String reason) implements Message {}
}
