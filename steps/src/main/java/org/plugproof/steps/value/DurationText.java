package org.plugproof.steps.value;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lengths of time as features write them: {@code 10 seconds}, {@code 500 ms}, {@code $config.txTime * 3}; a bare number counts seconds, and a
 * moment such as {@code $ReserveNowRequest.expiryDateTime} is how long it is until then.
 */
public final class DurationText {

    private DurationText() {}

    public static Duration parse(String text) {
        return parse(text, References.NONE);
    }

    /** @throws IllegalArgumentException when the text is no length of time */
    public static Duration parse(String text, References references) {
        Scope scope = Scope.of(references);
        Quantity quantity = new Expression(scope).evaluate(text);
        Optional<Instant> moment = Quantity.moment(quantity.json());
        if (moment.isPresent()) {
            Duration until = Duration.between(scope.now().instant(), moment.get());
            return until.isNegative() ? Duration.ZERO : until;
        }
        Duration length = Arithmetic.length(quantity);
        if (length.isNegative()) {
            throw new IllegalArgumentException(text + " is a negative length of time");
        }
        return length;
    }
}
