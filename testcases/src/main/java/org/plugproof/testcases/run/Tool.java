package org.plugproof.testcases.run;

/** Plugproof itself. */
public final class Tool {

    private Tool() {}

    /** The version of the jar; a run from class folders has none. */
    public static String version() {
        String version = Tool.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
