package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Matcher;

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
        add(kind, entry, message, "", expected, Optional.empty());
    }

    void note(Kind kind, int entry, String message, String path, String expected) {
        add(kind, entry, message, path, expected, Optional.empty());
    }

    /** The message and each row of its content. */
    void note(Kind kind, int entry, String message, ExpectedContent content) {
        note(kind, entry, message, content.describe());
        rows(entry, message, content);
    }

    void rows(int entry, String message, ExpectedContent content) {
        content.eachRow((path, matcher) ->
                add(Kind.VALUE, entry, message, path, matcher.describe(), Optional.of(matcher)));
    }

    /** @param place of the entry, such as {@code reportData[3]} */
    void entry(int entry, String message, String place, ExpectedContent content) {
        content.eachRow((path, matcher) ->
                add(Kind.ENTRY, entry, message, place + "." + path, matcher.describe(), Optional.of(matcher)));
    }

    private void add(
            Kind kind, int entry, String message, String path, String expected, Optional<Matcher> matcher) {
        judged.add(new Judged(kind, entry, message, path, expected, matcher, own, patience.get(), step));
    }

    List<Judged> judged() {
        return List.copyOf(judged);
    }
}
