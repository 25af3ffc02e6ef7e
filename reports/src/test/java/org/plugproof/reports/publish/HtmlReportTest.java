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
        long cases = count("<tr class=\"case\"");
        assertThat(count("<script[ >]")).isEqualTo(1);
        assertThat(count("</script>")).isEqualTo(1);
        assertThat(count("</noscript>")).isEqualTo(cases + 1);
        assertThat(html).doesNotContain("<!--");
    }

    private static long count(String pattern) {
        return Pattern.compile(pattern).matcher(html).results().count();
    }

    @Test
    void hasTheRawFramesOfEachScenario() {
        var data = Pattern.compile("class=\"data\" hidden>(.*?)</span>", Pattern.DOTALL)
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
                .containsPattern("class=\"fail\">L01.FR.10</th><td>\\s*<a class=\"verdict fail\" href=\"#TC_L_01_CS\"");
    }

    @Test
    void opensOnTheProfilesAndSaysWhatKeepsThemFromBeingComplete() {
        String page = html.substring(0, html.indexOf("class=\"suts\""));
        assertThat(page)
                .containsPattern("</span> Core</th><td class=\"\">2</td><td class=\"pass\">1</td>")
                .containsPattern("not-run\">1</td> ?<td class=\"\">2</td>")
                .contains("<span class=\"verdict inconclusive\">2 missing</span>")
                .contains("<span class=\"verdict pass\">complete</span>");
        String missing = page.substring(page.indexOf("<details class=\"missing\""));
        assertThat(missing)
                .contains("href=\"#TC_E_31_CS\"", "title=\"mandatory\">TC_B_13_CS<")
                .doesNotContain("TC_L_01_CS", "TC_M_20_CS", "TC_B_12_CS", "Advanced security");
    }

    @Test
    void listsTheRequirementsThatNoCaseNames() {
        assertThat(html)
                .contains("4 named by cases, 2 by cases of this run; 1 that no case names")
                .containsPattern("<th scope=\"row\">B05</th><td>B05\\.FR\\.03 </td>")
                .contains("class=\"not-run\">B089.FR.10 <span class=\"muted\">named by a case, not found");
    }

    @Test
    void saysTheFailureText() {
        assertThat(html).contains("    expected  status = Downloaded, within 60 s\n");
    }
}
