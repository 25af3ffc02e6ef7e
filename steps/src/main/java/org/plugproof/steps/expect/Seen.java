package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import tools.jackson.databind.JsonNode;

/** A whole scenario as invariants look at it. */
final class Seen {

    private final Proceedings proceedings;
    private final List<Entry> entries;

    /** A WebSocket message with its place on the timeline. */
    record Frame(Entry entry, Event.Frame frame) {

        int number() {
            return entry.number();
        }

        String connection() {
            return frame.connection();
        }

        Optional<Message.Call> call() {
            return frame.message() instanceof Message.Call call ? Optional.of(call) : Optional.empty();
        }

        /** The entry of the CALL that this answers. */
        Optional<Integer> answered() {
            if (frame.message() instanceof Message.CallResult result) {
                return result.call();
            }
            return frame.message() instanceof Message.CallError error ? error.call() : Optional.empty();
        }
    }

    Seen(Proceedings proceedings, List<Entry> entries) {
        this.proceedings = proceedings;
        this.entries = entries;
    }

    List<Entry> entries() {
        return entries;
    }

    Proceedings proceedings() {
        return proceedings;
    }

    /** Frames of both directions, in order. */
    List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Frame frame) {
                frames.add(new Frame(entry, frame));
            }
        }
        return frames;
    }

    List<Frame> bySut() {
        return frames().stream()
                .filter(each -> each.frame().sender() == proceedings.sut())
                .toList();
    }

    List<Frame> byUs() {
        return frames().stream()
                .filter(each -> each.frame().sender() != proceedings.sut())
                .toList();
    }

    /** The payload of a CALL or a CALLRESULT. */
    Optional<JsonNode> payload(Frame frame) {
        Message message = frame.frame().message();
        if (message instanceof Message.Call call) {
            return Optional.of(proceedings.payloads().of(frame.entry(), call.payload()));
        }
        return message instanceof Message.CallResult result
                ? Optional.of(proceedings.payloads().of(frame.entry(), result.payload()))
                : Optional.empty();
    }
}
