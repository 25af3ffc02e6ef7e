package org.plugproof.steps.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.value.Payload;

/** A request of the CSMS under test that our station answered with a CALLRESULT. */
record Granted(String action, Payload request, Payload answer) {

    /** In the order of the answers. */
    static List<Granted> of(List<Entry> entries) {
        Map<Integer, Message.Call> asked = new HashMap<>();
        for (Entry entry : entries) {
            if (frame(entry, Party.CSMS) instanceof Message.Call call) {
                asked.put(entry.number(), call);
            }
        }
        return entries.stream()
                .flatMap(entry -> frame(entry, Party.STATION) instanceof Message.CallResult result
                        ? answered(asked, result)
                        : Stream.empty())
                .toList();
    }

    private static Stream<Granted> answered(Map<Integer, Message.Call> asked, Message.CallResult result) {
        return result.call().map(asked::get).filter(Objects::nonNull).stream()
                .map(call -> new Granted(call.action(), Payload.of(call.payload()), Payload.of(result.payload())));
    }

    private static Message frame(Entry entry, Party sender) {
        return entry.event() instanceof Event.Frame frame && frame.sender() == sender ? frame.message() : null;
    }

    boolean accepted() {
        return answer.text("status").equals(Optional.of("Accepted"));
    }
}
