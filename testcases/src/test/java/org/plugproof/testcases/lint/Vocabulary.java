package org.plugproof.testcases.lint;

import java.util.List;

/** The phrases of the project, as Cucumber finds them. */
public final class Vocabulary {

    private Vocabulary() {}

    public static List<String> words() {
        return Glue.ofProject().phrases().stream().map(Phrase::words).toList();
    }
}
