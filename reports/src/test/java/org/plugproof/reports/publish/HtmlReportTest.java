package org.plugproof.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Secrets;
import tools.jackson.databind.JsonNode;

/** Leaves a report of made-up evidence in {@code target/sample-report} to look at. */
class HtmlReportTest {

    private static final Path DIR = Path.of("target", "sample-report");
    private static String html;

    @BeforeAll
    static void publish() throws IOException {
        try (RunPublisher publisher = RunPublisher.open(DIR, SampleRun.info(new Secrets()))) {
            SampleRun.scenarios().forEach(publisher::scenario);
        }
        html = Files.readString(DIR.resolve("report.html"));
    }

    @Test
    void needsNoOtherFile() {
        assertThat(html)
                .doesNotContainPattern("(?i)(src|href)\\s*=\\s*[\"']?(https?:|//)")
                .doesNotContain("@import", "url(");
    }

    @Test
    void nothingThatASutSentIsMarkup() {
        assertThat(html).doesNotContain("<script>alert", "</script><script>");
        assertThat(Pattern.compile("<script[ >]").matcher(html).results().count())
                .isEqualTo(SampleRun.scenarios().size() + 1L);
        assertThat(Pattern.compile("</script>").matcher(html).results().count())
                .isEqualTo(SampleRun.scenarios().size() + 1L);
    }

    @Test
    void hasTheRawFramesOfEachScenario() {
        var data = Pattern.compile("class=\"data\">(.*?)</script>", Pattern.DOTALL)
                .matcher(html.substring(html.indexOf("detail-TC_C_08_CSMS")));
        assertThat(data.find()).isTrue();
        JsonNode entries = RecordJson.MAPPER.readTree(data.group(1));

        assertThat(entries.path(1).path("x").stringValue()).contains(SampleRun.HOSTILE);
        assertThat(entries.path(1).path("v").path(0).stringValue()).contains("not a property");
    }

    @Test
    void drawsTheFailingFrame() {
        assertThat(html).contains("<g class=\"entry call failing\" data-entry=\"7\"");
    }

    @Test
    void listsTheCasesOfEachRequirement() {
        assertThat(html)
                .containsPattern("class=\"fail\">L01.FR.10</th><td><a class=\"verdict fail\" href=\"#TC_L_01_CS\"");
    }

    @Test
    void saysTheFailureText() {
        assertThat(html).contains("    expected  status = Downloaded, within 60 s\n");
    }
}
