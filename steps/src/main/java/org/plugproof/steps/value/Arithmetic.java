package org.plugproof.steps.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sums and products of numbers, lengths of time and moments. A bare number beside a time counts seconds. */
final class Arithmetic {

    private Arithmetic() {}

    static Quantity apply(String operator, Quantity left, Quantity right) {
        Optional<Instant> moment = moment(left);
        if (moment.isPresent()) {
            return shifted(operator, moment.get(), right);
        }
        if (left instanceof Quantity.Span || right instanceof Quantity.Span) {
            return spans(operator, left, right);
        }
        return new Quantity.Plain(Quantity.number(calculate(operator, number(left), number(right))));
    }

    private static Quantity shifted(String operator, Instant moment, Quantity right) {
        Optional<Instant> other = moment(right);
        if (operator.equals("-") && other.isPresent()) {
            return new Quantity.Span(Duration.between(other.get(), moment));
        }
        return switch (operator) {
            case "+" -> new Quantity.Moment(moment.plus(length(right)));
            case "-" -> new Quantity.Moment(moment.minus(length(right)));
            default -> throw new IllegalArgumentException("a moment cannot be multiplied or divided");
        };
    }

    private static Quantity spans(String operator, Quantity left, Quantity right) {
        boolean scaling = operator.equals("*") || operator.equals("/");
        if (scaling && left instanceof Quantity.Span && right instanceof Quantity.Span) {
            throw new IllegalArgumentException("two lengths of time cannot be multiplied or divided");
        }
        if (!scaling) {
            Duration other = length(right);
            return new Quantity.Span(
                    operator.equals("+")
                            ? length(left).plus(other)
                            : length(left).minus(other));
        }
        BigDecimal seconds = calculate(operator, seconds(left), seconds(right));
        return new Quantity.Span(Duration.ofMillis(seconds.movePointRight(3).longValue()));
    }

    private static BigDecimal calculate(String operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case "+" -> left.add(right);
            case "-" -> left.subtract(right);
            case "*" -> left.multiply(right);
            default -> left.divide(right, MathContext.DECIMAL64);
        };
    }

    /** How long that is; a bare number counts seconds. */
    static Duration length(Quantity quantity) {
        return Duration.ofMillis(seconds(quantity).movePointRight(3).longValue());
    }

    private static BigDecimal seconds(Quantity quantity) {
        return number(quantity instanceof Quantity.Span ? new Quantity.Plain(quantity.json()) : quantity);
    }

    private static BigDecimal number(Quantity quantity) {
        return Quantity.numeric(quantity.json())
                .orElseThrow(() -> new IllegalArgumentException(quantity.json() + " is no number"));
    }

    private static Optional<Instant> moment(Quantity quantity) {
        return quantity instanceof Quantity.Moment moment
                ? Optional.of(moment.instant())
                : Quantity.moment(quantity.json());
    }
}
