package org.plugproof.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.Verdict;
import tools.jackson.databind.JsonNode;

class ResultsSchemaTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "schemas", "results.schema.json");

    @TempDir
    Path dir;

    @Test
    void resultsAreAsThePublishedSchemaSaysAtBeginAndEnd() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED), InputFormat.JSON);
        try (RunPublisher publisher = RunPublisher.open(dir, SampleRun.info(new Secrets()))) {
            publisher.summary();
            assertThat(schema.validate(results(), InputFormat.JSON)).isEmpty();
            SampleRun.scenarios().forEach(publisher::scenario);
        }
        assertThat(schema.validate(results(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(results().replace("inconclusive", "maybe"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void whatAnOperatorDidNotConfirmIsSaidAndDecidesNothing() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED), InputFormat.JSON);
        try (RunPublisher publisher = RunPublisher.open(dir, SampleRun.info(new Secrets()))) {
            publisher.scenario(SampleRun.asked(Verdict.INCONCLUSIVE));
            publisher.scenario(SampleRun.variables(13, Verdict.PASS));
        }
        assertThat(schema.validate(results(), InputFormat.JSON)).isEmpty();
        JsonNode results = RecordJson.MAPPER.readTree(results());
        assertThat(results.at("/totals/pass").asInt(0)).isEqualTo(1);
        assertThat(results.at("/cases/0/verdict").asString("")).isEqualTo("pass");
        assertThat(results.at("/cases/0/reason").asString("")).contains("not confirmed: HeartbeatInterval");
        assertThat(results.at("/cases/0/statements/0/verdict").asString("")).isEqualTo("inconclusive");
        assertThat(Files.readString(dir.resolve("junit.xml")))
                .contains("skipped=\"1\"")
                .contains("<system-out>")
                .contains("nobody could say: the operator is unsure");
        assertThat(Files.readString(dir.resolve("report.html")))
                .contains("not confirmed: HeartbeatInterval is shown as 300");
    }

    @Test
    void theSchemaInTheJarIsThePublishedOne() throws IOException {
        try (var in = RunPublisher.class.getResourceAsStream("results.schema.json")) {
            assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(PUBLISHED));
        }
    }

    private String results() throws IOException {
        return Files.readString(dir.resolve("results.json"));
    }
}
