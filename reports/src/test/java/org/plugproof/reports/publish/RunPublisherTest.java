package org.plugproof.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Verdict;
import tools.jackson.databind.JsonNode;

class RunPublisherTest {

    @TempDir
    Path dir;

    @Test
    void whatHasEndedIsOnDiskBeforeTheRunEnds() {
        RunPublisher publisher = RunPublisher.open(dir, SampleRun.info(secrets()));
        publisher.scenario(SampleRun.variables(12, Verdict.FAIL));
        assertThat(verdicts()).containsExactly("TC_M_20_CS not applicable");

        publisher.scenario(SampleRun.variables(13, Verdict.PASS));
        assertThat(verdicts()).containsExactly("TC_B_12_CS fail", "TC_M_20_CS not applicable");
    }

    @Test
    void writesThoughItsCallerIsInterrupted() {
        RunPublisher publisher = RunPublisher.open(dir, SampleRun.info(secrets()));
        Thread.currentThread().interrupt();
        publisher.scenario(SampleRun.firmware());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(verdicts()).contains("TC_L_01_CS fail");
    }

    @Test
    void aCaseOfWhichAScenarioIsMissingIsInconclusive() {
        RunPublisher publisher = RunPublisher.open(dir, SampleRun.info(secrets()));
        publisher.scenario(SampleRun.variables(12, Verdict.PASS));
        publisher.close();

        assertThat(verdicts()).contains("TC_B_12_CS inconclusive");
        assertThat(publisher.summary().text()).contains("inconclusive  TC_B_12_CS      1 of 2 scenarios ended");
    }

    @Test
    void theScenariosOfACaseStandAsInTheFileWhicheverEndsFirst() {
        RunPublisher publisher = RunPublisher.open(dir, SampleRun.info(secrets()));
        publisher.scenario(SampleRun.variables(13, Verdict.PASS));
        publisher.scenario(SampleRun.variables(12, Verdict.PASS));

        CaseRecord whole = new Archive(dir).readCase("TC_B_12_CS");
        assertThat(whole.scenarios()).extracting(ScenarioResult::line).containsExactly(12, 13);
        assertThat(Titles.of(whole)).isEqualTo("Set Variables");
    }

    @Test
    void saysHowTheRunEnded() {
        assertThat(published().text().replaceFirst("\\(.*\\)", "(time)")).isEqualTo("""
                6 cases: 2 pass, 1 fail, 1 error, 1 inconclusive, 1 not applicable  (time)
                  fail          TC_L_01_CS      status = DownloadFailed instead of Downloaded
                  error         TC_A_07_CSMS    the driver answered HTTP 500 to: present token
                  inconclusive  TC_E_31_CS      the queue had drained before GetTransactionStatus could be sent""");
    }

    @Test
    void junitCountsWhatIsNotAVerdictOnTheSutAsSkipped() throws Exception {
        published();
        var suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(dir.resolve("junit.xml").toFile())
                .getDocumentElement();

        assertThat(Stream.of("tests", "failures", "errors", "skipped").map(suite::getAttribute))
                .containsExactly("6", "1", "1", "2");
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("expected  status = Downloaded, within 60 s");
    }

    @Test
    void theWireLogHasEveryEntry() throws IOException {
        published();
        List<JsonNode> lines = Files.readAllLines(dir.resolve("wire.jsonl")).stream()
                .map(RecordJson.MAPPER::readTree)
                .toList();

        assertThat(lines)
                .hasSize(SampleRun.scenarios().stream()
                        .mapToInt(one -> one.entries().size())
                        .sum());
        JsonNode offending = lines.get(6);
        assertThat(offending.path("case").stringValue()).isEqualTo("TC_L_01_CS");
        assertThat(offending.path("nanos").longValue()).isEqualTo(3_200_000_000L);
        assertThat(offending.path("kind").stringValue()).isEqualTo("CALL");
        assertThat(offending.path("text").stringValue()).startsWith("[2,\"m7\",\"FirmwareStatusNotification\"");
    }

    @Test
    void noOutputHoldsASecretInAnyForm() throws IOException {
        published();
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("s3cret", "Q1MtODpzM2NyZXQicGFzcy93b3Jk");
            }
        }
    }

    @Test
    void outputsCanBeMadeAgainFromTheEvidence() throws IOException {
        published();
        Path again = dir.resolve("again");
        ResultMerge.publish(List.of(dir), again);

        assertThat(again.resolve("results.json")).hasSameTextualContentAs(dir.resolve("results.json"));
        assertThat(again.resolve("junit.xml")).hasSameTextualContentAs(dir.resolve("junit.xml"));
        assertThat(Files.readAllLines(again.resolve("wire.jsonl")))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(dir.resolve("wire.jsonl")));
        ResultMerge.publish(List.of(again), again);
        assertThat(again.resolve("results.json")).hasSameTextualContentAs(dir.resolve("results.json"));
    }

    private Summary published() {
        RunPublisher publisher = RunPublisher.open(dir, SampleRun.info(secrets()));
        SampleRun.scenarios().forEach(publisher::scenario);
        publisher.close();
        return publisher.summary();
    }

    private static Secrets secrets() {
        Secrets secrets = new Secrets();
        secrets.add("CS-8", SampleRun.PASSWORD);
        return secrets;
    }

    private List<String> verdicts() {
        return RecordJson.MAPPER
                .readTree(dir.resolve("results.json").toFile())
                .path("cases")
                .valueStream()
                .map(one ->
                        one.path("id").stringValue() + " " + one.path("verdict").stringValue())
                .toList();
    }
}
