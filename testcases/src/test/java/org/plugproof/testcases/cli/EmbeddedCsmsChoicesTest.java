package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plugproof.reports.publish.Summary;
import org.plugproof.reports.publish.Summary.Outcome;
import org.plugproof.reports.verdict.Verdict;
import org.plugproof.testcases.run.CaseRun;
import org.plugproof.testcases.run.RunOptions;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * All CSMS cases with a station that is described otherwise: what it reports its connectors with, where its transactions start, whether
 * cable or token comes first, whether a token or a contract authorizes, in how many parts it reports, and its security profile. Six
 * descriptions have every value of each; {@code -Dplugproof.choices=all} runs every combination of start point, connector reports, security
 * profile and authorization, half of them with the cable first and reports in one part.
 */
class EmbeddedCsmsChoicesTest {

    private static final Path FOLDER = Path.of("target/embedded-choices");

    /** The longest waits of a few cases fill the time, so many cases wait side by side. */
    private static final int WIDTH = 16;

    private static final Map<String, String> START_POINTS = new LinkedHashMap<>();
    private static final List<String> REPORTS = List.of("NotifyEvent", "StatusNotification");
    private static final List<String> AUTHORIZATION = List.of("PlugAndCharge", "EIM");
    private static final List<String> SECURITY =
            List.of("embedded-csms", "embedded-csms-tls", "embedded-csms-mutual-tls");

    static {
        START_POINTS.put("ParkingBayOccupancy", "parkingBayDetector: true\n");
        START_POINTS.put("EVConnected", "");
        START_POINTS.put("Authorized", "");
        START_POINTS.put("DataSigned", "signedMeterValues: true\n");
        START_POINTS.put("PowerPathClosed", "");
        START_POINTS.put("EnergyTransfer", "");
    }

    private record Choice(String start, String reports, String security, String authorization) {
        /** Both orders with either way to report: half of the start points begin with the cable. */
        boolean cableFirst() {
            return List.copyOf(START_POINTS.keySet()).indexOf(start) % 4 < 2;
        }

        String name() {
            return security + "-" + start + "-" + reports + "-" + authorization;
        }

        String yaml() {
            return String.join(
                    "\n",
                    "statusReports: " + reports,
                    "txStartPoint: [" + start + "]",
                    "authorizeWith: " + authorization,
                    "reportParts: " + (cableFirst() ? "one" : "several"),
                    "cableFirst: " + cableFirst(),
                    START_POINTS.get(start));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCasePassesWhateverTheStationIsLike() throws IOException {
        Set<String> passed = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (Choice choice : choices()) {
            tests.add(DynamicTest.dynamicTest(choice.name(), () -> {
                List<PlannedCase> plan = plan(choice);
                plan.forEach(one -> all.add(one.id()));
                passed.addAll(run(choice, plan));
            }));
        }
        tests.add(DynamicTest.dynamicTest(
                "no case was left out by all of them", () -> assertThat(passed).isEqualTo(all)));
        return tests.stream();
    }

    private static List<Choice> choices() {
        List<String> starts = List.copyOf(START_POINTS.keySet());
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            for (String reports : of(REPORTS, i)) {
                for (String security : of(SECURITY, i)) {
                    // With either order of cable and token, and with either way to report.
                    for (String authorization : of(AUTHORIZATION, (i + 1) / 2)) {
                        choices.add(new Choice(starts.get(i), reports, security, authorization));
                    }
                }
            }
        }
        return choices;
    }

    /** The value whose turn it is, or all of them. */
    private static List<String> of(List<String> values, int turn) {
        return System.getProperty("plugproof.choices", "").equals("all")
                ? values
                : List.of(values.get(turn % values.size()));
    }

    private static List<PlannedCase> plan(Choice choice) throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve(choice.name() + ".yaml");
        Files.writeString(file, resource(choice.security()) + choice.yaml());
        SelectionOptions options = new SelectionOptions();
        options.sut = file;
        return Workbench.of(options).plan();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Suts.class.getResourceAsStream("/descriptions/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @return the cases that passed; the others are excluded by the description, or fail the test */
    private static Set<String> run(Choice choice, List<PlannedCase> plan) {
        Path out = FOLDER.resolve(choice.name());
        Summary summary = new CaseRun(new RunOptions(out, WIDTH), Benches.opener(), end -> {}).run(plan);
        assertThat(summary.outcomes()).as("cases that ended").hasSameSizeAs(plan);
        Set<String> excluded =
                plan.stream().filter(one -> !one.applies()).map(PlannedCase::id).collect(Collectors.toSet());
        assertThat(summary.outcomes())
                .as("see testcases/" + out + "/report.html")
                .allSatisfy(one -> assertThat(one.verdict())
                        .as(one.caseId() + ": " + one.reason())
                        .isEqualTo(excluded.contains(one.caseId()) ? Verdict.NOT_APPLICABLE : Verdict.PASS));
        return summary.outcomes().stream()
                .filter(one -> one.verdict() == Verdict.PASS)
                .map(Outcome::caseId)
                .collect(Collectors.toSet());
    }
}
