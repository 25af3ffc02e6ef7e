package org.plugproof.testcases.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A feature file cannot be read. The message names file and line, and how to mend it. */
public final class FeatureProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern UNREADABLE =
            Pattern.compile("resource at: (?:classpath:|file:)?(\\S+)\\s+\\((\\d+):\\d+\\): ([^\n]*)");

    private FeatureProblem(String message) {
        super(message);
    }

    /** What a parser's exception says about a file, wherever in the chain of causes it stands; empty if it is about something else. */
    static Optional<FeatureProblem> in(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            Matcher matcher = UNREADABLE.matcher(String.valueOf(one.getMessage()));
            if (matcher.find()) {
                return Optional.of(new FeatureProblem(matcher.group(1) + ":" + matcher.group(2)
                        + ": this is no Gherkin: " + matcher.group(3)
                        + "; mend the line, docs/vocabulary.md has the phrases"));
            }
        }
        return Optional.empty();
    }
}
