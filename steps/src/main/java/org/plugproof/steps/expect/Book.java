package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Matcher;
import tools.jackson.databind.JsonNode;

/** Keeps what was judged and found right. */
final class Book {

    private final List<Judged> judged = new ArrayList<>();
    private final Supplier<Duration> patience;
    private boolean own = true;
    private int step;

    /** @param patience of the judgement that is under way */
    Book(Supplier<Duration> patience) {
        this.patience = patience;
    }

    /**
     * A judgement begins.
     *
     * @param itself whether what is noted from now on is the case's own
     */
    void open(boolean itself) {
        own = itself;
        step++;
    }

    void note(Kind kind, int entry, String message, String expected) {
        note(kind, entry, message, "", expected);
    }

    void note(Kind kind, int entry, String message, String path, String expected) {
        add(kind, entry, message, path, expected, Optional.empty(), any -> false);
    }

    /** The message and each row of its content. */
    void note(Kind kind, int entry, String message, ExpectedContent content) {
        note(kind, entry, message, content, any -> false);
    }

    /** @param right whether another content of the message would have done as well */
    void note(Kind kind, int entry, String message, ExpectedContent content, Predicate<JsonNode> right) {
        note(kind, entry, message, content.describe());
        rows(kind == Kind.SOME ? kind : Kind.VALUE, entry, message, content, right);
    }

    void rows(int entry, String message, ExpectedContent content) {
        rows(Kind.VALUE, entry, message, content, any -> false);
    }

    private void rows(Kind kind, int entry, String message, ExpectedContent content, Predicate<JsonNode> right) {
        content.eachRow((path, matcher) -> row(kind, entry, message, path, matcher, right));
    }

    /** @param place of the entry, such as {@code reportData[3]} */
    void entry(int entry, String message, String place, ExpectedContent content) {
        content.eachRow((path, matcher) -> row(Kind.ENTRY, entry, message, place + "." + path, matcher, any -> false));
    }

    void row(int entry, String message, String path, Matcher matcher) {
        row(Kind.VALUE, entry, message, path, matcher, any -> false);
    }

    /** A row that anything fulfils, such as {@code absent or present}, judges nothing. */
    private void row(Kind kind, int entry, String message, String path, Matcher matcher, Predicate<JsonNode> right) {
        if (!matcher.takesAnything()) {
            add(kind, entry, message, path, matcher.describe(), Optional.of(matcher), right);
        }
    }

    private void add(
            Kind kind,
            int entry,
            String message,
            String path,
            String expected,
            Optional<Matcher> matcher,
            Predicate<JsonNode> right) {
        judged.add(new Judged(kind, entry, message, path, expected, matcher, right, own, patience.get(), step));
    }

    List<Judged> judged() {
        return List.copyOf(judged);
    }
}
