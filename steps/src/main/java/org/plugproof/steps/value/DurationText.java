package org.plugproof.steps.value;

import java.time.Duration;

/** Lengths of time as features write them: {@code 10 seconds}, {@code 500 ms}, {@code $config.txTime * 3}; a bare number counts seconds. */
public final class DurationText {

    private DurationText() {}

    public static Duration parse(String text) {
        return parse(text, References.NONE);
    }

    /** @throws IllegalArgumentException when the text is no length of time */
    public static Duration parse(String text, References references) {
        Duration length = Arithmetic.length(new Expression(Scope.of(references)).evaluate(text));
        if (length.isNegative()) {
            throw new IllegalArgumentException(text + " is a negative length of time");
        }
        return length;
    }
}
