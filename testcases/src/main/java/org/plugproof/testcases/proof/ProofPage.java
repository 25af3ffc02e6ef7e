package org.plugproof.testcases.proof;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.plugproof.reports.publish.TrialsReport;
import org.plugproof.reports.publish.page.TrialsPage;
import tools.jackson.databind.JsonNode;

/** {@code report.html} of {@code plugproof mutate}: what stands in {@code mutants.json}, to be read. */
public final class ProofPage {

    private static final List<String> COUNTS =
            List.of("tried", "killed", "survived", "unkilled", "variations", "falseAlarms");
    private static final List<String> COLUMNS =
            List.of("mutants", "killed", "survived", "unproven", "variations", "false alarms");

    private final JsonNode root;

    private ProofPage(JsonNode root) {
        this.root = root;
    }

    /** @param tool name and version */
    public static void write(Path file, JsonNode mutantsJson, String tool) {
        TrialsReport.write(file, new ProofPage(mutantsJson).page(tool));
    }

    private TrialsPage page(String tool) {
        JsonNode totals = root.path("totals");
        int survived = totals.path("survived").asInt();
        int alarms = totals.path("falseAlarms").asInt();
        String headline = totals.path("killed").asInt() + " of "
                + totals.path("tried").asInt() + " mutants killed, " + alarms + " false alarms in "
                + totals.path("variations").asInt() + " variations";
        return new TrialsPage(
                tool,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                headline,
                survived == 0 && alarms == 0 && totals.path("unkilled").asInt() == 0 ? "pass" : "fail",
                tiles(totals),
                COLUMNS,
                List.of(
                        new TrialsPage.Tally("Mutants by kind", lines(root.path("kinds"))),
                        new TrialsPage.Tally("Variations by kind", lines(root.path("variations"))),
                        new TrialsPage.Tally("By side and block", byBlock())),
                cases(),
                TrialsReport.style());
    }

    private List<TrialsPage.Tile> tiles(JsonNode totals) {
        return List.of(
                new TrialsPage.Tile(root.path("cases").size(), "cases", ""),
                new TrialsPage.Tile(totals.path("killed").asInt(), "mutants killed", "pass"),
                new TrialsPage.Tile(totals.path("survived").asInt(), "survived", "fail"),
                new TrialsPage.Tile(totals.path("unkilled").asInt(), "judgements unproven", "fail"),
                new TrialsPage.Tile(
                        totals.path("variations").asInt()
                                - totals.path("falseAlarms").asInt(),
                        "variations passed",
                        "pass"),
                new TrialsPage.Tile(totals.path("falseAlarms").asInt(), "false alarms", "fail"));
    }

    private static List<TrialsPage.Line> lines(JsonNode named) {
        return named.properties().stream()
                .map(one -> new TrialsPage.Line(
                        one.getKey(), texts(name -> one.getValue().path(name))))
                .toList();
    }

    private List<TrialsPage.Line> byBlock() {
        Map<String, int[]> sums = new TreeMap<>();
        for (JsonNode one : root.path("cases")) {
            String[] id = one.path("id").asString("").split("_");
            String side = id[id.length - 1].equals("CS") ? "station" : "CSMS";
            int[] sum = sums.computeIfAbsent(side + " " + id[1], none -> new int[COUNTS.size()]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += number(one.path(COUNTS.get(i)));
            }
        }
        List<TrialsPage.Line> lines = new ArrayList<>();
        sums.forEach((name, sum) -> lines.add(new TrialsPage.Line(
                name, java.util.Arrays.stream(sum).mapToObj(Integer::toString).toList())));
        return lines;
    }

    private List<TrialsPage.Trialed> cases() {
        List<TrialsPage.Trialed> all = new ArrayList<>();
        for (JsonNode one : root.path("cases")) {
            all.add(new TrialsPage.Trialed(one.path("id").asString(""), texts(one::path), findings(one)));
        }
        return all;
    }

    private static List<TrialsPage.Finding> findings(JsonNode one) {
        List<TrialsPage.Finding> findings = new ArrayList<>();
        if (one.has("problem")) {
            findings.add(new TrialsPage.Finding(
                    "not tried", "inconclusive", one.path("problem").asString("")));
        }
        for (JsonNode survivor : one.path("survivors")) {
            String place = survivor.path("message").asString("") + " "
                    + survivor.path("path").asString("");
            findings.add(new TrialsPage.Finding(
                    survivor.path("outcome").asString(""),
                    "fail",
                    survivor.path("kind").asString("") + " " + place.strip() + " – row: "
                            + survivor.path("row").asString("") + " – "
                            + survivor.path("reason").asString("")));
        }
        for (JsonNode claim : one.path("unkilled")) {
            String place = claim.path("message").asString("") + " "
                    + claim.path("path").asString("");
            findings.add(new TrialsPage.Finding(
                    "unproven",
                    "fail",
                    claim.path("kind").asString("") + " " + place.strip() + " – row: "
                            + claim.path("expected").asString("")
                            + (claim.path("tried").isEmpty() ? " – no mutant of it was made" : "")));
        }
        for (JsonNode alarm : one.path("falseAlarms")) {
            findings.add(new TrialsPage.Finding(
                    "false alarm",
                    "error",
                    alarm.path("variation").asString("") + ": "
                            + alarm.path("reason").asString("")));
        }
        return findings;
    }

    private static List<String> texts(Function<String, JsonNode> read) {
        return COUNTS.stream()
                .map(read)
                .map(node -> node.isMissingNode() ? "" : Integer.toString(number(node)))
                .toList();
    }

    private static int number(JsonNode node) {
        return node.isArray() ? node.size() : node.asInt(0);
    }
}
