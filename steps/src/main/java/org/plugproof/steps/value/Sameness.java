package org.plugproof.steps.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Whether an actual value is the expected one. Numbers and truth values may stand as text, moments may be written differently, an object
 * may have more than is expected, an array has the same elements in any order.
 */
final class Sameness {

    private Sameness() {}

    static boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            return actual.isObject() && everyField(expected, actual);
        }
        if (expected.isArray()) {
            return actual.isArray() && expected.size() == actual.size() && everyElement(expected, actual);
        }
        return actual.isValueNode() && scalars(expected, actual);
    }

    private static boolean everyField(JsonNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (!same(field.getValue(), actual.path(field.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean everyElement(JsonNode expected, JsonNode actual) {
        for (JsonNode each : expected) {
            if (!hasElement(actual, each)) {
                return false;
            }
        }
        return true;
    }

    static boolean hasElement(JsonNode array, JsonNode wanted) {
        for (JsonNode each : array) {
            if (same(wanted, each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean scalars(JsonNode expected, JsonNode actual) {
        if (References.plain(expected).equals(References.plain(actual))) {
            return true;
        }
        // Two texts that look like numbers are texts: an id 007 is not 7.
        if (!(expected.isString() && actual.isString())) {
            Optional<BigDecimal> left = Quantity.numeric(expected);
            Optional<BigDecimal> right = Quantity.numeric(actual);
            if (left.isPresent() && right.isPresent()) {
                return left.get().compareTo(right.get()) == 0;
            }
        }
        Optional<Instant> moment = Quantity.moment(expected);
        return moment.isPresent() && moment.equals(Quantity.moment(actual));
    }
}
