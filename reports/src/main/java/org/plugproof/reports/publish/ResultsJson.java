package org.plugproof.reports.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.plugproof.reports.verdict.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code results.json}: the verdicts for machines, in the shape of {@code results.schema.json}. Cases stand in the order of their ids. */
final class ResultsJson {

    private final Path file;
    private final Map<String, ObjectNode> cases = new TreeMap<>();
    private final Map<String, Verdict> verdicts = new TreeMap<>();

    ResultsJson(Path file) {
        this.file = file;
    }

    void add(CaseRecord record) {
        cases.put(record.id(), node(record));
        verdicts.put(record.id(), record.verdict());
    }

    void write(RunRecord run) {
        ObjectNode root = RecordJson.MAPPER.createObjectNode();
        root.putObject("tool").put("name", "Plugproof").put("version", run.tool());
        root.put("protocol", run.protocol());
        root.put("began", utc(run.began()));
        root.put("durationMillis", run.duration().toMillis());
        root.put("planned", run.planned().size());
        ArrayNode suts = root.putArray("sut");
        run.suts().forEach(sut -> description(suts, sut));
        if (!run.remarks().isEmpty()) {
            run.remarks().forEach(root.putArray("remarks")::add);
        }
        totals(root.putObject("totals"));
        root.putArray("cases").addAll(cases.values());
        WholeFile.write(file, RecordJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    private static void description(ArrayNode suts, String json) {
        try {
            suts.add(RecordJson.MAPPER.readTree(json));
        } catch (JacksonException e) {
            suts.add(json);
        }
    }

    private void totals(ObjectNode totals) {
        for (Verdict verdict : Verdict.values()) {
            totals.put(
                    verdict.word(),
                    verdicts.values().stream().filter(verdict::equals).count());
        }
    }

    private static ObjectNode node(CaseRecord record) {
        ObjectNode node = RecordJson.MAPPER.createObjectNode();
        node.put("id", record.id());
        node.put("role", Roles.of(record.sut()));
        node.put("title", Titles.of(record));
        node.put("verdict", record.verdict().word());
        node.put("reason", record.reason());
        node.put("durationMillis", record.duration().toMillis());
        ArrayNode invariants = node.putArray("invariants");
        record.invariants().forEach(broken -> invariants
                .addObject()
                .put("invariant", broken.invariant())
                .put("source", broken.source())
                .put("text", broken.text())
                .put("entry", broken.entry()));
        if (!record.statements().isEmpty()) {
            ArrayNode statements = node.putArray("statements");
            record.statements().forEach(statement -> statements
                    .addObject()
                    .put("text", statement.text())
                    .put("verdict", statement.verdict().word())
                    .put("reason", statement.reason()));
        }
        node.put("passthrough", record.passthrough());
        node.put("frames", record.frames());
        return node;
    }

    private static String utc(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
