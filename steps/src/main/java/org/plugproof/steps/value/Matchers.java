package org.plugproof.steps.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The tests of the cell grammar, one record each. */
final class Matchers {

    private Matchers() {}

    record EqualTo(JsonNode expected) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return unless(Sameness.same(expected, actual), actual);
        }

        @Override
        public String describe() {
            return Rendering.of(expected);
        }
    }

    record AnyOf(List<Matcher> alternatives) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            boolean right =
                    alternatives.stream().anyMatch(each -> each.mismatch(actual).isEmpty());
            return right ? Optional.empty() : alternatives.get(0).mismatch(actual);
        }

        @Override
        public String describe() {
            return alternatives.stream().map(Matcher::describe).collect(Collectors.joining(" or "));
        }

        @Override
        public boolean takesAnything() {
            return alternatives.contains(new Absent()) && alternatives.contains(new Present());
        }
    }

    record AllOf(List<Matcher> tests) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return tests.stream()
                    .flatMap(each -> each.mismatch(actual).stream())
                    .findFirst();
        }

        @Override
        public String describe() {
            return tests.stream().map(Matcher::describe).collect(Collectors.joining(" and "));
        }
    }

    record Absent() implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return unless(actual.isMissingNode(), actual);
        }

        @Override
        public String describe() {
            return "absent";
        }
    }

    record Present() implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return unless(!actual.isMissingNode() && !actual.isNull(), actual);
        }

        @Override
        public String describe() {
            return "present";
        }
    }

    record NotEmpty() implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            boolean filled = actual.isString()
                    ? !actual.stringValue().isBlank()
                    : actual.isContainer() ? !actual.isEmpty() : !actual.isMissingNode() && !actual.isNull();
            return unless(filled, actual);
        }

        @Override
        public String describe() {
            return "not empty";
        }
    }

    /** {@code wanted} tells {@code contains} from {@code without}. */
    record Contains(List<JsonNode> values, boolean wanted) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            if (!actual.isString() && !actual.isArray()) {
                return Optional.of(Rendering.of(actual));
            }
            return unless(values.stream().allMatch(value -> Contents.has(actual, value) == wanted), actual);
        }

        @Override
        public String describe() {
            return (wanted ? "contains " : "without ") + list(values);
        }
    }

    record Only(List<JsonNode> values) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            List<JsonNode> elements = Contents.elements(actual);
            boolean right = elements.size() == values.size()
                    && values.stream()
                            .allMatch(value -> elements.stream().anyMatch(each -> Sameness.same(value, each)));
            return unless(right, actual);
        }

        @Override
        public String describe() {
            return "only " + list(values);
        }
    }

    record Near(Instant moment, Duration tolerance) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            Optional<Instant> there = Quantity.moment(actual);
            if (there.isEmpty()) {
                return Optional.of(Rendering.of(actual));
            }
            Duration off = Duration.between(moment, there.get());
            return off.abs().compareTo(tolerance) <= 0
                    ? Optional.empty()
                    : Optional.of(Rendering.of(actual) + " (" + seconds(off) + " s off)");
        }

        @Override
        public String describe() {
            return "near " + Rendering.of(new Quantity.Moment(moment).json()) + " (± " + seconds(tolerance) + " s)";
        }

        private static String seconds(Duration duration) {
            return References.plain(new Quantity.Span(duration).json());
        }
    }

    /** Made while it was waited for: between the time when the expectation was written down and now, give or take the tolerance. */
    record NearNow(Instant since, Now now, Duration tolerance) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            Instant until = now.instant();
            return Quantity.moment(actual)
                    .map(there ->
                            there.isAfter(until) ? new Near(until, tolerance) : new Near(earlier(there), tolerance))
                    .orElseGet(() -> new Near(since, tolerance))
                    .mismatch(actual);
        }

        /** The moment itself where it lies within the wait. */
        private Instant earlier(Instant there) {
            return there.isBefore(since) ? since : there;
        }

        @Override
        public String describe() {
            return new Near(since, tolerance).describe();
        }
    }

    /** {@code least} tells {@code at least} from {@code at most}. Numbers and moments. */
    record Bound(JsonNode limit, boolean least) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return unless(
                    order(actual).map(order -> least ? order >= 0 : order <= 0).orElse(false), actual);
        }

        private Optional<Integer> order(JsonNode actual) {
            Optional<Instant> moment = Quantity.moment(limit);
            if (moment.isPresent()) {
                return Quantity.moment(actual).map(there -> there.compareTo(moment.get()));
            }
            BigDecimal number = Quantity.numeric(limit)
                    .orElseThrow(
                            () -> new IllegalArgumentException(Rendering.of(limit) + " is neither number nor moment"));
            return Quantity.numeric(actual).map(there -> there.compareTo(number));
        }

        @Override
        public String describe() {
            return (least ? "at least " : "at most ") + Rendering.of(limit);
        }
    }

    record Not(JsonNode value) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return unless(!actual.isMissingNode() && !Sameness.same(value, actual), actual);
        }

        @Override
        public String describe() {
            return "not " + Rendering.of(value);
        }
    }

    /** {@code one} tells {@code one of} from {@code some of}, which an empty list is, too. */
    record Among(JsonNode list, boolean one) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            if (actual.isMissingNode()) {
                return Optional.of(Rendering.of(actual));
            }
            List<JsonNode> known = Contents.elements(list);
            List<JsonNode> here = one ? List.of(actual) : elements(actual);
            return unless(
                    here.stream().allMatch(each -> known.stream().anyMatch(other -> Sameness.same(other, each))),
                    actual);
        }

        private static List<JsonNode> elements(JsonNode actual) {
            return actual.isString() && actual.stringValue().isBlank() ? List.of() : Contents.elements(actual);
        }

        @Override
        public String describe() {
            return (one ? "one of " : "some of ") + Rendering.of(list);
        }
    }

    private static Optional<String> unless(boolean right, JsonNode actual) {
        return right ? Optional.empty() : Optional.of(Rendering.of(actual));
    }

    private static String list(List<JsonNode> values) {
        return values.stream().map(Rendering::of).collect(Collectors.joining(" and "));
    }

    /** What is in an array, or in a text. */
    static final class Contents {

        private Contents() {}

        static boolean has(JsonNode container, JsonNode value) {
            if (container.isArray()) {
                return Sameness.hasElement(container, value);
            }
            String text = container.stringValue();
            String wanted = References.plain(value);
            if (isList(text) || wanted.matches("\\d+")) {
                // In 10,11 there is no 1: numbers and lists are compared element by element.
                return Arrays.asList(text.split("[,\\s]+")).contains(wanted);
            }
            return text.contains(wanted);
        }

        /** The elements of an array, or of a list in text; a lone value is a list of one. */
        static List<JsonNode> elements(JsonNode node) {
            if (node.isArray()) {
                return node.valueStream().toList();
            }
            if (node.isString()) {
                return Arrays.stream(node.stringValue().strip().split("\\s*,\\s*"))
                        .<JsonNode>map(StringNode::valueOf)
                        .toList();
            }
            return node.isMissingNode() ? List.of() : List.of(node);
        }

        private static boolean isList(String text) {
            return text.matches("[^\\s,]+(,\\s?[^\\s,]+)+");
        }
    }
}
