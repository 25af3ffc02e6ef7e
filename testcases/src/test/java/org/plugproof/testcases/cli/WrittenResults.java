package org.plugproof.testcases.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code results.json} has after a run. */
record WrittenResults(JsonNode tree) {

    /** @param out the folder that the run wrote to */
    static WrittenResults in(Path out) throws IOException {
        return new WrittenResults(
                JsonMapper.builder().build().readTree(Files.readAllBytes(out.resolve("results.json"))));
    }

    JsonNode cases() {
        return tree.path("cases");
    }

    /** By id the verdict, and behind it the reason where there is one. */
    Map<String, String> verdicts() {
        Map<String, String> verdicts = new TreeMap<>();
        for (JsonNode one : cases()) {
            verdicts.put(
                    one.path("id").asString(),
                    (one.path("verdict").asString() + " " + one.path("reason").asString("")).strip());
        }
        return verdicts;
    }
}
