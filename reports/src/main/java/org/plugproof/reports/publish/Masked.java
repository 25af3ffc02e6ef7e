package org.plugproof.reports.publish;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.InvariantViolation;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Statement;
import org.plugproof.reports.verdict.StepResult;

/**
 * A scenario without its secrets. Every output is made from what comes out here, so none of them can leak what another escaping would
 * hide from a search.
 */
final class Masked {

    /** What no file in UTF-8 can hold; an escape in a SUT's JSON can make one. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Secrets secrets;

    Masked(Secrets secrets) {
        this.secrets = secrets;
    }

    ScenarioResult scenario(ScenarioResult raw) {
        return new ScenarioResult(
                raw.caseId(),
                raw.protocol(),
                raw.sut(),
                text(raw.title()),
                raw.feature(),
                raw.line(),
                text(raw.description()),
                raw.verdict(),
                text(raw.reason()),
                raw.began(),
                raw.duration(),
                raw.judgements(),
                raw.invariants().stream().map(this::invariant).toList(),
                raw.passthrough(),
                raw.steps().stream().map(this::step).toList(),
                raw.entries().stream().map(this::entry).toList(),
                raw.statements().stream().map(this::statement).toList());
    }

    private Statement statement(Statement raw) {
        return new Statement(text(raw.text()), raw.verdict(), text(raw.reason()));
    }

    String text(String raw) {
        return raw == null ? "" : LONE_SURROGATE.matcher(secrets.mask(raw)).replaceAll("\uFFFD");
    }

    private List<String> texts(List<String> raw) {
        return raw.stream().map(this::text).toList();
    }

    private InvariantViolation invariant(InvariantViolation raw) {
        return new InvariantViolation(raw.invariant(), raw.source(), text(raw.text()), raw.entry());
    }

    private StepResult step(StepResult raw) {
        return new StepResult(
                text(raw.text()),
                raw.line(),
                raw.verdict(),
                texts(raw.expanded()),
                raw.failure().map(this::failure),
                text(raw.reason()),
                raw.firstEntry(),
                raw.lastEntry());
    }

    private Failure failure(Failure raw) {
        return new Failure(
                text(raw.expected()),
                text(raw.actual()),
                raw.entry(),
                raw.path().map(this::text),
                texts(raw.lookAt()));
    }

    private Entry entry(Entry raw) {
        return new Entry(raw.number(), raw.nanos(), raw.wall(), event(raw.event()));
    }

    private Event event(Event raw) {
        if (raw instanceof Event.Frame frame) {
            return new Event.Frame(
                    frame.connection(),
                    frame.sender(),
                    text(frame.text()),
                    message(frame.message()),
                    texts(frame.violations()));
        }
        if (raw instanceof Event.Upgrade upgrade) {
            return new Event.Upgrade(
                    upgrade.connection(),
                    text(upgrade.path()),
                    headers(upgrade.requestHeaders()),
                    upgrade.status(),
                    headers(upgrade.responseHeaders()));
        }
        if (raw instanceof Event.Closed closed) {
            return new Event.Closed(closed.connection(), closed.by(), closed.code(), text(closed.reason()));
        }
        if (raw instanceof Event.Transfer move) {
            return new Event.Transfer(
                    move.scheme(), text(move.verb()), text(move.path()), move.status(), move.bytes(), move.size());
        }
        if (raw instanceof Event.DriverAct act) {
            return new Event.DriverAct(text(act.act()), text(act.outcome()));
        }
        if (raw instanceof Event.Note note) {
            return new Event.Note(text(note.text()));
        }
        return raw;
    }

    private Map<String, String> headers(Map<String, String> raw) {
        Map<String, String> masked = new LinkedHashMap<>();
        raw.forEach((name, value) ->
                masked.put(text(name), name.equalsIgnoreCase("authorization") ? credentials(value) : text(value)));
        return masked;
    }

    /** Of HTTP Basic credentials the user stays: a password that the SUT made up is nobody's to show either. */
    private String credentials(String value) {
        String[] parts = value.strip().split("\\s+", 2);
        if (parts.length < 2 || !parts[0].equalsIgnoreCase("Basic")) {
            return parts[0] + " *****";
        }
        try {
            String pair = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return "Basic (user " + text(pair.substring(0, Math.max(0, pair.indexOf(':')))) + ", password *****)";
        } catch (IllegalArgumentException e) {
            return "Basic ***** (no Base64)";
        }
    }

    private Message message(Message raw) {
        if (raw instanceof Message.Call call) {
            return new Message.Call(text(call.id()), text(call.action()), text(call.payload()));
        }
        if (raw instanceof Message.CallResult result) {
            return new Message.CallResult(
                    text(result.id()), masked(result.action()), result.call(), text(result.payload()));
        }
        if (raw instanceof Message.CallError error) {
            return new Message.CallError(
                    text(error.id()),
                    masked(error.action()),
                    error.call(),
                    text(error.errorCode()),
                    text(error.errorDescription()),
                    text(error.errorDetails()));
        }
        Message.Malformed malformed = (Message.Malformed) raw;
        return new Message.Malformed(text(malformed.id()), text(malformed.reason()));
    }

    private Optional<String> masked(Optional<String> raw) {
        return raw.map(this::text);
    }
}
