package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.testcases.proof.CaseProof;
import org.plugproof.testcases.proof.ProofFile;
import org.plugproof.testcases.proof.ProofPage;
import org.plugproof.testcases.proof.Proving;
import org.plugproof.testcases.selection.PlannedCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sample of the variations, of cases chosen by hash so that nobody chooses the easy ones, and of the deviations beside the frames those
 * that need no waiting. The whole is {@code plugproof mutate}.
 */
class ProvingTest {

    private static final int EVERY = 23;
    private static final int WIDTH = 32;
    private static final Path SCHEMA = Path.of("../docs/schemas/mutants.schema.json");
    private static final Set<String> CONDUCT =
            Set.of("TC_A_02_CSMS", "TC_A_03_CSMS", "TC_C_50_CSMS", "TC_M_24_CSMS", "TC_N_25_CS");
    private static final Set<String> QUICK =
            Set.of("admits anybody", "asks no ocsp responder", "uploads nothing", "uploads an empty file");

    @Test
    void noSampledVariationIsTakenForWrong(@TempDir Path out) throws Exception {
        List<CaseProof> proofs = new Proving(WIDTH, name -> false, name -> true, one -> {})
                .run(plan(id -> Math.floorMod(id.hashCode(), EVERY) == 0));
        assertThat(proofs).hasSizeGreaterThan(3);
        assertThat(proofs.stream().flatMap(one -> one.variations().lines().stream()))
                .isEmpty();
        assertThat(proofs)
                .allSatisfy(
                        one -> assertThat(one.variations().tried()).as(one.id()).hasSizeGreaterThan(10));
        JsonNode all = written(out, proofs);
        assertThat(all.path("totals").path("falseAlarms").asInt()).isZero();
        assertThat(all.path("totals").path("variations").asInt()).isPositive();
        Path page = out.resolve("report.html");
        ProofPage.write(page, all, "0");
        assertThat(Files.readString(page)).contains(proofs.get(0).id(), "0 false alarms");
        assertSound(out);
    }

    @Test
    void theSampledDeviationsAreSeen(@TempDir Path out) throws Exception {
        List<CaseProof> proofs =
                new Proving(WIDTH, QUICK::contains, name -> false, one -> {}).run(plan(CONDUCT::contains));
        assertThat(proofs).hasSize(CONDUCT.size()).allSatisfy(one -> {
            assertThat(one.conduct().problem()).as(one.id()).isEmpty();
            assertThat(one.conduct().trials()).as(one.id()).isNotEmpty();
        });
        assertThat(proofs.stream().flatMap(one -> one.conduct().lines().stream()))
                .isEmpty();
        written(out, proofs);
        assertSound(out);
    }

    /** As a run writes it: one that is killed leaves the cases that had ended. */
    private static JsonNode written(Path out, List<CaseProof> proofs) throws Exception {
        ProofFile file = new ProofFile(out, proofs.stream().map(CaseProof::id).toList());
        for (int ended = 0; ended < proofs.size(); ended++) {
            file.ended(proofs.get(ended));
            JsonNode soFar = JsonMapper.shared().readTree(Files.readString(out.resolve("mutants.json")));
            assertThat(soFar.path("complete").asBoolean()).isFalse();
            assertThat(soFar.path("cases")).hasSize(ended + 1);
            assertSound(out);
        }
        return file.complete();
    }

    private static List<PlannedCase> plan(Predicate<String> ids) {
        return Workbench.of(new SelectionOptions()).plan().stream()
                .filter(one -> ids.test(one.id()))
                .toList();
    }

    private static void assertSound(Path out) throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        String json = Files.readString(out.resolve("mutants.json"));
        assertThat(schema.validate(JsonMapper.shared().readTree(json))).isEmpty();
    }
}
