package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ways into a JSON tree: names with dots between them, each with indices behind it. {@code [3]} is one element, {@code [*]} each of them,
 * {@code [any]} at least one of them. Any other bracket belongs to the name, as in {@code MessageAttempts[TransactionEvent]}.
 */
public final class Paths {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+|\\*|any)\\]$");
    private static final Pattern DOT = Pattern.compile("\\.(?![^\\[]*\\])");
    private static final int LONGEST_ARRAY = 10_000;

    private Paths() {}

    /** What differs, and where. */
    public record Difference(String path, String expected, String actual) {}

    /** What stands at a path without {@code [*]}; a missing node where nothing does. */
    public static JsonNode read(JsonNode root, String path) {
        JsonNode node = root;
        for (String step : steps(path)) {
            node = step.startsWith("[") ? node.path(index(step)) : node.path(step);
        }
        return node;
    }

    /** Every place that a path with {@code [*]} leads to; empty arrays lead nowhere. */
    public static List<JsonNode> readAll(JsonNode root, String path) {
        List<JsonNode> here = List.of(root);
        for (String step : steps(path)) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : here) {
                if (isWild(step)) {
                    node.forEach(next::add);
                } else {
                    next.add(step.startsWith("[") ? node.path(index(step)) : node.path(step));
                }
            }
            here = next;
        }
        return here.stream().filter(node -> !node.isMissingNode()).toList();
    }

    /** The paths without {@code [*]} that a path with it leads to; those that lead nowhere are left out. */
    public static List<String> places(JsonNode root, String path) {
        int wild = path.indexOf("[*]");
        if (wild < 0) {
            return read(root, path).isMissingNode() ? List.of() : List.of(path);
        }
        List<String> places = new ArrayList<>();
        int size = read(root, path.substring(0, wild)).size();
        for (int i = 0; i < size; i++) {
            places.addAll(places(root, path.substring(0, wild) + "[" + i + "]" + path.substring(wild + 3)));
        }
        return places;
    }

    /** Puts a value there; objects and array elements on the way are made. With {@code [*]} into each element there is. */
    public static void write(ObjectNode root, String path, JsonNode value) {
        write(root, steps(path), value, path);
    }

    /** Takes away what stands there; does nothing where nothing does. */
    public static void remove(ObjectNode root, String path) {
        List<String> steps = steps(path);
        String last = steps.get(steps.size() - 1);
        List<JsonNode> parents = List.of(root);
        if (steps.size() > 1) {
            parents = readAll(root, join(steps.subList(0, steps.size() - 1)));
        }
        for (JsonNode parent : parents) {
            if (parent instanceof ObjectNode object) {
                object.remove(last);
            } else if (parent instanceof ArrayNode array && isWild(last)) {
                array.removeAll();
            } else if (parent instanceof ArrayNode array && index(last) < array.size()) {
                array.remove(index(last));
            }
        }
    }

    /** Holds what stands at the path against what is expected there. */
    public static Optional<Difference> difference(
            JsonNode root, String path, org.plugproof.steps.value.Matcher matcher) {
        return difference(root, steps(path), matcher);
    }

    /** As {@link #difference(JsonNode, String, org.plugproof.steps.value.Matcher)}, by the path's {@link #steps}. */
    static Optional<Difference> difference(JsonNode root, List<String> way, org.plugproof.steps.value.Matcher matcher) {
        return difference(root, way, "", matcher);
    }

    /** The message in {@code Message.path}: what stands before the first dot. */
    public static String head(String messagePath) {
        int dot = messagePath.indexOf('.');
        return dot < 0 ? messagePath : messagePath.substring(0, dot);
    }

    /** The path in {@code Message.path}; empty text where there is none. */
    public static String tail(String messagePath) {
        int dot = messagePath.indexOf('.');
        return dot < 0 ? "" : messagePath.substring(dot + 1);
    }

    private static Optional<Difference> difference(
            JsonNode node, List<String> steps, String here, org.plugproof.steps.value.Matcher matcher) {
        if (steps.isEmpty()) {
            return matcher.mismatch(node).map(actual -> new Difference(here, matcher.describe(), actual));
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (!isWild(step)) {
            JsonNode next = step.startsWith("[") ? node.path(index(step)) : node.path(step);
            return difference(next, rest, extend(here, step), matcher);
        }
        if (node.isEmpty()) {
            return difference(MissingNode.getInstance(), rest, here + step, matcher);
        }
        Optional<Difference> first = Optional.empty();
        for (int i = 0; i < node.size(); i++) {
            Optional<Difference> found = difference(node.path(i), rest, here + "[" + i + "]", matcher);
            if (found.isEmpty() && step.equals("[any]")) {
                return Optional.empty();
            }
            first = first.isPresent() ? first : found;
        }
        return first;
    }

    private static void write(JsonNode node, List<String> steps, JsonNode value, String path) {
        String step = steps.get(0);
        if (isWild(step)) {
            for (int i = 0; i < node.size(); i++) {
                put(node, "[" + i + "]", steps, value, path);
            }
        } else {
            put(node, step, steps, value, path);
        }
    }

    private static void put(JsonNode node, String step, List<String> steps, JsonNode value, String path) {
        List<String> rest = steps.subList(1, steps.size());
        JsonNode next = rest.isEmpty() ? value : child(node, step, rest.get(0));
        if (node instanceof ObjectNode object && !step.startsWith("[")) {
            object.set(step, next);
        } else if (node instanceof ArrayNode array && step.startsWith("[")) {
            place(array, index(step), next, path);
        } else {
            throw new IllegalArgumentException("nothing can be put at " + path + ": " + step + " does not fit there");
        }
        if (!rest.isEmpty()) {
            write(next, rest, value, path);
        }
    }

    private static JsonNode child(JsonNode node, String step, String following) {
        JsonNode there = step.startsWith("[") ? node.path(index(step)) : node.path(step);
        if (there.isContainer()) {
            return there;
        }
        return following.startsWith("[") ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
    }

    private static void place(ArrayNode array, int index, JsonNode value, String path) {
        if (index > LONGEST_ARRAY) {
            throw new IllegalArgumentException("nobody needs that many elements: " + path);
        }
        while (array.size() < index) {
            array.addObject();
        }
        if (array.size() == index) {
            array.add(value);
        } else {
            array.set(index, value);
        }
    }

    /** The names and the brackets of a path, one by one. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String segment : DOT.split(path.strip())) {
            String name = segment;
            int at = steps.size();
            Matcher index = INDEX.matcher(name);
            while (index.find()) {
                steps.add(at, index.group());
                name = name.substring(0, index.start());
                index = INDEX.matcher(name);
            }
            if (!name.isEmpty()) {
                steps.add(at, name);
            }
        }
        return steps;
    }

    private static String join(List<String> steps) {
        String path = "";
        for (String step : steps) {
            path = extend(path, step);
        }
        return path;
    }

    private static String extend(String path, String step) {
        return path.isEmpty() || step.startsWith("[") ? path + step : path + "." + step;
    }

    private static boolean isWild(String step) {
        return step.equals("[*]") || step.equals("[any]");
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }
}
