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
