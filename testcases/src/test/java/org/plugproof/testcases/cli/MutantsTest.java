package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.testcases.mutate.CaseTrials;
import org.plugproof.testcases.mutate.MutantsJson;
import org.plugproof.testcases.mutate.Mutation;
import org.plugproof.testcases.selection.PlannedCase;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample of the mutants, chosen by hash so that nobody chooses the easy ones: cases of both roles, and of the kinds those that need no
 * waiting. The whole is {@code plugproof mutate}.
 */
class MutantsTest {

    private static final int EVERY = 7;
    private static final int WIDTH = 16;
    private static final Set<String> KINDS = Set.of(
            "other value", "removed", "added", "element less", "CALLERROR", "schema violation", "message id too long");
    private static final Path SCHEMA = Path.of("../docs/schemas/mutants.schema.json");

    @Test
    void theSampledMutantsAreKilled(@TempDir Path out) throws Exception {
        List<PlannedCase> sample = Workbench.of(new SelectionOptions()).plan().stream()
                .filter(one -> Math.floorMod(one.id().hashCode(), EVERY) == 0)
                .toList();
        List<CaseTrials> trials = new Mutation(WIDTH, false, KINDS::contains, one -> {}).run(sample);
        assertThat(trials).hasSizeGreaterThan(3);
        assertThat(trials.stream().flatMap(one -> one.survivorLines().stream())).isEmpty();
        assertThat(trials).allSatisfy(one -> {
            assertThat(one.problem()).as(one.id()).isEmpty();
            assertThat(one.tried()).as(one.id()).isPositive();
        });
        String json = Files.readString(MutantsJson.write(out, trials));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        assertThat(schema.validate(JsonMapper.shared().readTree(json))).isEmpty();
    }
}
