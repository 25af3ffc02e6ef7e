package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;

/** Keeps what was judged and found right. */
final class Book {

    private final List<Judged> judged = new ArrayList<>();
    private boolean own = true;

    /** Whether what is noted from now on is the case's own. */
    void own(boolean itself) {
        own = itself;
    }

    void note(Kind kind, int entry, String message, String expected) {
        judged.add(new Judged(kind, entry, message, "", expected, Optional.empty(), own));
    }

    void note(Kind kind, int entry, String message, String path, String expected) {
        judged.add(new Judged(kind, entry, message, path, expected, Optional.empty(), own));
    }

    /** The message and each row of its content. */
    void note(Kind kind, int entry, String message, ExpectedContent content) {
        note(kind, entry, message, content.describe());
        rows(entry, message, "", content);
    }

    /** @param prefix of the rows' paths, such as {@code reportData[3].} */
    void rows(int entry, String message, String prefix, ExpectedContent content) {
        content.eachRow((path, matcher) -> judged.add(
                new Judged(Kind.VALUE, entry, message, prefix + path, matcher.describe(), Optional.of(matcher), own)));
    }

    List<Judged> judged() {
        return List.copyOf(judged);
    }
}
