package org.plugproof.testcases.hostile;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plugproof.testcases.cli.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that has run in this process: what it said, how it ended, and what stands below its {@code --out}. */
record Ran(int exit, String out, String err, Path results) {

    static Ran command(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ran(exit, out.toString(), err.toString(), Path.of("none"));
    }

    /** {@code plugproof run} with this output directory. */
    static Ran run(Path results, String... args) {
        List<String> all = new ArrayList<>(List.of("run", "--out", results.toString()));
        all.addAll(List.of(args));
        Ran ran = command(all.toArray(String[]::new));
        return new Ran(ran.exit, ran.out, ran.err, results);
    }

    String verdict(String caseId) {
        return one(caseId).path("verdict").asString("absent");
    }

    String reason(String caseId) {
        return one(caseId).path("reason").asString("absent");
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        cases().forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }

    private JsonNode one(String caseId) {
        for (JsonNode one : cases()) {
            if (one.path("id").asString().equals(caseId)) {
                return one;
            }
        }
        throw new AssertionError("no result of " + caseId + " in " + results + "\n" + out + err);
    }

    private JsonNode cases() {
        try {
            String text = Files.readString(results.resolve("results.json"));
            return JsonMapper.builder().build().readTree(text).path("cases");
        } catch (IOException e) {
            throw new AssertionError("no results in " + results + "\n" + out + err, e);
        }
    }
}
