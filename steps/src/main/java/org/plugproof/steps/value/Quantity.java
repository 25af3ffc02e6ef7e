package org.plugproof.steps.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** What an expression comes to. */
sealed interface Quantity {

    Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");
    Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt].*");

    /** As JSON: a length of time in seconds, a moment as RFC 3339 text in UTC. */
    JsonNode json();

    record Plain(JsonNode json) implements Quantity {}

    record Span(Duration length) implements Quantity {
        @Override
        public JsonNode json() {
            return number(BigDecimal.valueOf(length.toMillis()).movePointLeft(3));
        }
    }

    record Moment(Instant instant) implements Quantity {
        @Override
        public JsonNode json() {
            return StringNode.valueOf(DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    /** A whole number where the value is one, without trailing zeros. */
    static JsonNode number(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        if (exact.scale() > 0) {
            return DecimalNode.valueOf(exact);
        }
        long whole = exact.longValueExact();
        return whole == (int) whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
    }

    /** The number that a node is or, as text, looks like. */
    static Optional<BigDecimal> numeric(JsonNode node) {
        if (node.isNumber()) {
            return Optional.of(node.decimalValue());
        }
        String text = node.isString() ? node.stringValue().strip() : "";
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The moment that a text node names. */
    static Optional<Instant> moment(JsonNode node) {
        if (!node.isString() || !MOMENT.matcher(node.stringValue()).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(node.stringValue()).toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
