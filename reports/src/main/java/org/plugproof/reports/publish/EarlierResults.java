package org.plugproof.reports.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plugproof.reports.verdict.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a {@code results.json} says of its run.
 *
 * @param cases by id
 * @param missing how many cases the run set out with and did not end
 */
record EarlierResults(Map<String, Ended> cases, int missing, Duration duration) {

    private static final Map<String, Verdict> VERDICTS =
            Arrays.stream(Verdict.values()).collect(Collectors.toMap(Verdict::word, Function.identity()));

    record Ended(Verdict verdict, String reason, Duration duration) {}

    /** @throws IllegalArgumentException when the directory holds no results, or something else by that name */
    static EarlierResults read(Path dir) {
        Path file = dir.resolve("results.json");
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(dir + " holds no results: there is no results.json in it");
        }
        try {
            return read(RecordJson.MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " is no results.json of a run: " + e.getMessage(), e);
        }
    }

    private static EarlierResults read(JsonNode root) {
        if (!root.path("cases").isArray()) {
            throw new IllegalArgumentException("it has no list of cases");
        }
        Map<String, Ended> cases = new TreeMap<>();
        root.path("cases").forEach(one -> cases.put(one.path("id").asString(""), ended(one)));
        int planned = root.path("planned").asInt(cases.size());
        return new EarlierResults(cases, Math.max(0, planned - cases.size()), millis(root));
    }

    private static Ended ended(JsonNode one) {
        String word = one.path("verdict").asString("");
        if (!VERDICTS.containsKey(word)) {
            throw new IllegalArgumentException("\"" + word + "\" is no verdict");
        }
        return new Ended(VERDICTS.get(word), one.path("reason").asString(""), millis(one));
    }

    private static Duration millis(JsonNode node) {
        return Duration.ofMillis(node.path("durationMillis").asLong(0));
    }
}
