package org.plugproof.testcases.lint;

/** Something wrong in a feature file. */
record Finding(String feature, int line, String text) {

    @Override
    public String toString() {
        return feature + ":" + line + ": " + text;
    }
}
