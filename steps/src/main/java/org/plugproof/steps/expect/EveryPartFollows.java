package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Rendering;
import tools.jackson.databind.JsonNode;

/** A report comes in parts: seqNo 0, 1, 2 …, one requestId, and tbc true until the last (Part 2, NotifyReportRequest and its kin). */
final class EveryPartFollows {

    private static final int MOST_PARTS = 10_000;

    private final Proceedings proceedings;

    EveryPartFollows(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    void judge(String message, ExpectedContent content) {
        List<Proceedings.Subject> parts = new ArrayList<>();
        boolean more = true;
        while (more) {
            SutCall part = new TheNextRequestIsOneOf(
                            proceedings, List.of(new TheNextRequestIsOneOf.Alternative(message, content)))
                    .judge()
                    .call();
            hold(part, "seqNo", String.valueOf(parts.size()));
            if (!parts.isEmpty()) {
                hold(part, "requestId", Rendering.of(parts.get(0).payload().path("requestId")));
            }
            for (String field : fields(part)) {
                proceedings.book().note(Kind.VALUE, part.number(), message, field, "as the parts follow");
            }
            parts.add(new Proceedings.Subject(part.entry(), part.payload()));
            if (parts.size() > MOST_PARTS) {
                throw proceedings.failure(
                        Failure.of("a last part of " + message, MOST_PARTS + " parts and more to come"));
            }
            more = part.payload().path("tbc").asBoolean(false);
        }
        proceedings.judged(message, parts);
        proceedings.say(parts.size() + (parts.size() == 1 ? " part" : " parts"));
    }

    /** Those that this kind of report has. */
    private static List<String> fields(SutCall part) {
        return Stream.of("seqNo", "requestId", "tbc")
                .filter(part.payload()::has)
                .toList();
    }

    /** A kind of report that does not have the field is not held to it. */
    private void hold(SutCall part, String field, String expected) {
        JsonNode actual = part.payload().path(field);
        if (!actual.isMissingNode() && !Rendering.of(actual).equals(expected)) {
            throw proceedings.failure(Failure.of(
                            part.message() + " with " + field + " = " + expected, field + " = " + Rendering.of(actual))
                    .at(part.number(), "$." + field));
        }
    }
}
