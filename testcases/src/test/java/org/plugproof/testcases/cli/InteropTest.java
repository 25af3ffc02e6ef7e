package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.run.CaseRun;
import org.plugproof.testcases.run.RunOptions;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * Every case against an OCPP implementation that nobody here wrote, in both roles. What it gets wrong is in docs/interop.md and in the
 * {@code expected-*.txt} beside the scripts. If one ends otherwise: either the harness changed its mind about it, or it blames the wrong side.
 */
@Tag("interop")
class InteropTest {

    private static final Path SCRIPTS = Path.of("src/test/interop");
    private static final Path RESULTS = Path.of("target/interop-results");

    @BeforeAll
    static void nodeIsThere() throws Exception {
        NodeScript.missing().ifPresent(why -> Assumptions.abort("skipped: " + why));
    }

    @Test
    void aCsmsOfSomebodyElseGetsTheVerdictsItDeserves() throws Exception {
        try (NodeScript csms = NodeScript.start("csms.mjs", "0", "0")) {
            Path description =
                    description("ocpp-rpc-csms.yaml", "9320", csms.port("ocpp"), "9321", csms.port("operator"));
            judge(description, "expected-csms.txt", List.of("TC_A_01_CSMS", "TC_B_01_CSMS", "TC_P_02_CSMS"));
        }
    }

    @Test
    void aStationOfSomebodyElseGetsTheVerdictsItDeserves() throws Exception {
        int port = FreePort.find();
        try (NodeScript station = NodeScript.start("station.mjs", "ws://127.0.0.1:" + port, "0")) {
            Path description = description("ocpp-rpc-station.yaml", "9310", port, "9311", station.port("gestures"));
            judge(description, "expected-station.txt", List.of("TC_B_20_CS", "TC_P_01_CS"));
        }
    }

    private static void judge(Path description, String expectedFile, List<String> passing) {
        SelectionOptions options = new SelectionOptions();
        options.sut = description;
        Workbench bench = Workbench.of(options);
        List<PlannedCase> plan = bench.plan();
        Path out = RESULTS.resolve(expectedFile.replace(".txt", ""));
        Summary summary = new CaseRun(
                        new RunOptions(out, Parallelism.of(null, bench.suts())), Benches.opener(), end -> {})
                .run(plan);
        String report = "see testcases/" + out + "/report.html";
        assertThat(summary.outcomes().stream().map(Outcome::caseId))
                .as("every selected case has a verdict; " + report)
                .containsExactlyInAnyOrderElementsOf(
                        plan.stream().map(PlannedCase::id).toList());
        assertThat(summary.outcomes().stream().filter(one -> one.verdict() == Verdict.ERROR))
                .as("nothing broke on our side; " + report)
                .isEmpty();
        assertThat(summary.outcomes().stream()
                        .filter(one -> one.verdict() == Verdict.PASS)
                        .map(Outcome::caseId))
                .as(report)
                .containsAll(passing);
        assertThat(Expectations.read(SCRIPTS.resolve(expectedFile)).surprises(summary))
                .as(report)
                .isEmpty();
    }

    /** The description with the ports of this run. */
    private static Path description(String name, String wire, int wirePort, String acts, int actsPort)
            throws IOException {
        String text = Files.readString(SCRIPTS.resolve(name))
                .replace(":" + wire, ":" + wirePort)
                .replace(":" + acts, ":" + actsPort);
        return Files.writeString(Path.of("target/interop").resolve("run-" + name), text);
    }
}
