package org.plugproof.testcases.catalogue;

import java.util.Optional;
import java.util.function.Function;

/**
 * A condition of Part 5: feature ids and quoted capabilities joined by {@code and}, {@code or}, {@code not} and parentheses. Its value may be
 * unknown (empty), where the description says nothing of a feature that decides.
 */
@FunctionalInterface
public interface FeatureExpression {

    /** @param known whether the SUT has a feature or capability; empty where that is not known */
    Optional<Boolean> holds(Function<String, Optional<Boolean>> known);

    /** @throws IllegalArgumentException with the place where the text stops to be an expression */
    static FeatureExpression parse(String text) {
        return new FeatureExpressionReader(text).read();
    }

    default FeatureExpression and(FeatureExpression other) {
        return known -> {
            Optional<Boolean> left = holds(known);
            return decides(left, false) ? left : weaker(left, other.holds(known), false);
        };
    }

    default FeatureExpression or(FeatureExpression other) {
        return known -> {
            Optional<Boolean> left = holds(known);
            return decides(left, true) ? left : weaker(left, other.holds(known), true);
        };
    }

    default FeatureExpression negate() {
        return known -> holds(known).map(value -> !value);
    }

    private static boolean decides(Optional<Boolean> value, boolean deciding) {
        return value.isPresent() && value.get() == deciding;
    }

    private static Optional<Boolean> weaker(Optional<Boolean> left, Optional<Boolean> right, boolean deciding) {
        return decides(right, deciding) || left.isPresent() ? right : left;
    }
}
