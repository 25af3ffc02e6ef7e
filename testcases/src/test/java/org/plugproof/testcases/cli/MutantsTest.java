package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.testcases.mutate.CaseTrials;
import org.plugproof.testcases.mutate.Mutation;
import org.plugproof.testcases.proof.ProofFile;
import org.plugproof.testcases.selection.PlannedCase;
import tools.jackson.databind.JsonNode;

/**
 * A sample of the mutants: cases of each block and role, chosen by hash so that nobody chooses the easy ones, and of the kinds those that
 * need no waiting. The whole is {@code plugproof mutate}.
 */
class MutantsTest {

    private static final int CASES = 60;
    private static final int WIDTH = 32;
    private static final Set<String> KINDS = Set.of(
            "other value",
            "removed",
            "removed against the schema",
            "added",
            "element less",
            "element more",
            "other order",
            "contrary report",
            "CALLERROR",
            "another in its place",
            "schema violation",
            "message id too long",
            "other error",
            "other value by proxy",
            "removed by proxy",
            "CALLERROR by proxy",
            "schema violation by proxy",
            "silent by proxy");
    private static final Path SCHEMA = Path.of("../docs/schemas/mutants.schema.json");

    @Test
    void theSampledMutantsAreKilled(@TempDir Path out) throws Exception {
        List<CaseTrials> trials = new Mutation(WIDTH, false, KINDS::contains, one -> {}).run(sample());
        assertThat(trials.stream().filter(one -> !one.problem().isEmpty()).map(one -> one.id() + " " + one.problem()))
                .isEmpty();
        assertThat(trials.stream().filter(one -> one.tried() == 0).map(CaseTrials::id))
                .isEmpty();
        assertThat(trials.stream().filter(one -> one.proxied() == 0).map(CaseTrials::id))
                .isEmpty();
        ExplainedSurvivors explained = ExplainedSurvivors.read();
        assertThat(trials.stream()
                        .filter(one -> !one.survivorNames().stream().allMatch(explained::explains))
                        .flatMap(one -> one.survivorLines().stream()))
                .isEmpty();
        assertThat(trials.stream().flatMap(one -> one.unkilledLines().stream())).isEmpty();
        ProofFile file = new ProofFile(out, trials.stream().map(CaseTrials::id).toList());
        trials.forEach(file::ended);
        JsonNode json = file.complete();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(json)).isEmpty();
    }

    @Test
    void everyExplanationIsOfATranscribedCase() throws Exception {
        Set<String> ids = all().stream().map(PlannedCase::id).collect(Collectors.toSet());
        assertThat(ExplainedSurvivors.read().rows()).allSatisfy(row -> {
            assertThat(ids).contains(row.id());
            assertThat(row.why()).isNotBlank();
        });
    }

    /** The first of each block and role, then whoever comes next. */
    private static List<PlannedCase> sample() {
        List<PlannedCase> byHash = all().stream()
                .filter(PlannedCase::applies)
                .sorted(Comparator.comparingInt(one -> one.id().hashCode() * -1640531535))
                .toList();
        Map<String, PlannedCase> first = new TreeMap<>();
        byHash.forEach(one -> first.putIfAbsent(one.id().replaceAll("\\d+", ""), one));
        return Stream.concat(first.values().stream(), byHash.stream())
                .distinct()
                .limit(CASES)
                .toList();
    }

    private static List<PlannedCase> all() {
        return new Workbench(new SelectionOptions(), FurtherSuts.behindTheBuiltIn()).plan();
    }
}
