package org.plugproof.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.reports.publish.Comparison.Change;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.Verdict;

class ComparisonTest {

    @TempDir
    Path dir;

    @Test
    void tellsEachChangeInItsKind() throws IOException {
        Path before = run(
                "before",
                8,
                "A:pass:500",
                "B:fail:500",
                "C:pass:500",
                "D:pass:500",
                "E:inconclusive:500",
                "F:pass:900",
                "G:pass:4000",
                "H:pass:1");
        Path after = run(
                "after",
                9,
                "A:fail:500",
                "B:pass:500",
                "C:error:500",
                "D:not applicable:0",
                "E:error:500",
                "F:pass:1900",
                "G:pass:2000",
                "I:fail:1",
                "J:pass:1");

        Comparison comparison = Comparison.of(before, after);

        assertThat(lines(comparison, Change.NEWLY_FAILING))
                .containsExactly(
                        "A               pass (500 ms) -> fail (500 ms)  why",
                        "I               not run -> fail (1 ms)  why");
        assertThat(ids(comparison, Change.NEWLY_PASSING)).containsExactly("B");
        assertThat(ids(comparison, Change.NEWLY_UNSURE)).containsExactly("C");
        assertThat(ids(comparison, Change.NO_LONGER_JUDGED)).containsExactly("D", "H");
        assertThat(ids(comparison, Change.OTHERWISE)).containsExactly("E");
        assertThat(ids(comparison, Change.SLOWER)).containsExactly("F");
        assertThat(ids(comparison, Change.FASTER)).containsExactly("G");
        assertThat(ids(comparison, Change.ADDED)).containsExactly("J");
        assertThat(comparison.text())
                .startsWith("newly failing:\n  A  ")
                .endsWith("7 cases in both runs: 2 newly failing, 1 newly inconclusive or broken, 2 no longer judged, "
                        + "1 newly passing, 1 otherwise changed, 1 only in the later run, 1 slower, 1 faster");
    }

    @Test
    void smallDifferencesInTimeAreNone() throws IOException {
        Path before = run("before", 2, "A:pass:10", "B:pass:9000");
        Path after = run("after", 2, "A:pass:999", "B:pass:17000");
        assertThat(Comparison.of(before, after).text()).isEqualTo("2 cases in both runs: nothing changed");
    }

    @Test
    void aRunThatWasStoppedIsNotTakenForAWholeOne() throws IOException {
        Path whole = run("before", 1, "A:pass:10");
        Path stopped = run("after", 3, "A:pass:10");
        assertThat(Comparison.of(whole, stopped).unfinished()).isEqualTo(2);
        assertThat(Comparison.of(whole, stopped).text()).endsWith("; the later run did not come to 2 of its cases");
    }

    @Test
    void readsWhatRunsWrite() {
        Path run = dir.resolve("run");
        try (RunPublisher publisher = RunPublisher.open(run, SampleRun.info(new Secrets()))) {
            SampleRun.scenarios().forEach(publisher::scenario);
        }
        Comparison same = Comparison.of(run, run);
        assertThat(same.compared()).isGreaterThan(4);
        assertThat(same.text()).endsWith("nothing changed");
    }

    @Test
    void saysWhatIsWrongWithADirectory() throws IOException {
        assertThatThrownBy(() -> Comparison.of(dir, dir)).hasMessageContaining("there is no results.json in it");
        Files.writeString(dir.resolve("results.json"), "{}");
        assertThatThrownBy(() -> Comparison.of(dir, dir)).hasMessageContaining("it has no list of cases");
        Files.writeString(dir.resolve("results.json"), "{\"cases\":[{\"id\":\"A\",\"verdict\":\"good\"}]}");
        assertThatThrownBy(() -> Comparison.of(dir, dir)).hasMessageContaining("\"good\" is no verdict");
    }

    private static List<String> lines(Comparison comparison, Change change) {
        return comparison.changes().get(change);
    }

    private static List<String> ids(Comparison comparison, Change change) {
        return lines(comparison, change).stream()
                .map(line -> line.split(" ")[0])
                .toList();
    }

    private Path run(String name, int planned, String... cases) throws IOException {
        StringBuilder json = new StringBuilder("{\"planned\":" + planned + ",\"durationMillis\":1000,\"cases\":[");
        for (String one : cases) {
            String[] parts = one.split(":");
            String reason = parts[1].equals(Verdict.PASS.word()) ? "" : "why";
            json.append(one.equals(cases[0]) ? "" : ",")
                    .append("{\"id\":\"%s\",\"verdict\":\"%s\",\"durationMillis\":%s,\"reason\":\"%s\"}"
                            .formatted(parts[0], parts[1], parts[2], reason));
        }
        Path run = Files.createDirectories(dir.resolve(name));
        Files.writeString(run.resolve("results.json"), json.append("]}").toString());
        return run;
    }
}
