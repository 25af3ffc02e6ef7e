package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.plugproof.steps.value.Matcher;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a scenario held its SUT to and found right. Said in full, so that a deviation from exactly this can be made.
 *
 * @param kind what sort of thing
 * @param entry the timeline entry that was found right; for a silence the entry that it began with; 0 where there is none
 * @param message its name, such as {@code BootNotificationRequest}; empty where no message is judged
 * @param path of the row as it was written, with {@code [*]} where each element was meant; empty for the message as a whole
 * @param expected how the report says it
 * @param matcher what the value was held to, where one was
 * @param right whether a message would have done, this one changed or another
 * @param own whether the case itself judged it, not a state that only prepares
 * @param patience how long it was waited for at most
 * @param step which judgement of the scenario it belongs to; what belongs to one is in no order
 */
public record Judged(
        Kind kind,
        int entry,
        String message,
        String path,
        String expected,
        Optional<Matcher> matcher,
        Predicate<JsonNode> right,
        boolean own,
        Duration patience,
        int step) {

    /** The same of another message's path, without what it was held to. */
    public Judged at(String otherMessage, String otherPath) {
        return new Judged(
                kind, entry, otherMessage, otherPath, expected, Optional.empty(), any -> false, own, patience, step);
    }

    /** Whether no frame shows it. */
    public boolean isOffTheFrames() {
        return kind == Kind.CONNECTION || kind == Kind.BESIDE;
    }

    /** Sorts of judgement. */
    public enum Kind {
        /** The request came, when it was its turn. */
        REQUEST,
        /** Our request was answered by a CALLRESULT. */
        ANSWER,
        /** Our request was answered by a CALLERROR. */
        REFUSAL,
        /** What stands at the path; absent too. */
        VALUE,
        /** What stands at the path in an entry of a list, wherever in the list that entry stands. */
        ENTRY,
        /** An element of a list was there, and no other would have done. */
        ELEMENT,
        /** No such request came. */
        SILENCE,
        /** The request came again when it should, or timestamps have the right distance. */
        INTERVAL,
        /** What stands at the path in one of the messages that came, whichever; an empty path for its having come. */
        SOME,
        /** A connector was reported to be so. */
        CONNECTOR,
        /** A connector was so before the case began, and nothing told otherwise. */
        KNOWN,
        /** Connecting, TLS, upgrade. */
        CONNECTION,
        /** A file or an OCSP query. */
        BESIDE
    }
}
