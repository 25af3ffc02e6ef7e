package org.plugproof.testcases.run;

import java.nio.file.Path;

/**
 * How a plan is run.
 *
 * @param out the output directory
 * @param parallel how many scenarios run side by side, at least 1
 * @param glue package of the step definitions
 */
public record RunOptions(Path out, int parallel, String glue) {

    static final String GLUE = "org.plugproof.steps.glue";

    public RunOptions(Path out, int parallel) {
        this(out, parallel, GLUE);
    }
}
