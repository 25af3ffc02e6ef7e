package org.plugproof.reports.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.plugproof.reports.publish.page.CaseRow;
import org.plugproof.reports.publish.page.ReportPage;
import org.plugproof.reports.verdict.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code report.html}: one file that needs no other. Cases are read one after another from the evidence. */
final class HtmlReport {

    private final Path file;

    HtmlReport(Path file) {
        this.file = file;
    }

    void write(RunRecord run, Archive archive) {
        Path fresh = file.resolveSibling(".report.html.new");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
                TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
                engine.render("report.jte", page(run, archive), new WriterOutput(out));
            }
            WholeFile.move(fresh, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static ReportPage page(RunRecord run, Archive archive) {
        List<String> ids = archive.ids();
        List<CaseRow> rows =
                ids.stream().map(archive::readCase).map(CaseViews::row).toList();
        CaseStandings standings = new CaseStandings(rows);
        Verdict worst = worst(rows);
        return new ReportPage(
                run.tool(),
                run.protocol(),
                run.began().truncatedTo(ChronoUnit.SECONDS).toString(),
                run.duration().isZero() ? "unknown" : Moments.words(run.duration()),
                rows.size() < run.planned().size()
                        ? rows.size() + " of " + run.planned().size() + " cases ended"
                        : "",
                headline(worst, rows),
                Verdicts.css(worst),
                run.suts().stream().map(HtmlReport::description).toList(),
                run.remarks(),
                totals(rows),
                rows.size(),
                rows.stream()
                        .map(CaseRow::block)
                        .filter(block -> !block.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                rows,
                new ProfileViews(standings).of(run.programme()),
                new RequirementViews(standings).of(run.programme(), rows),
                () -> ids.stream().map(archive::readCase).map(CaseViews::detail).iterator(),
                resource("report.css"),
                resource("report.js"));
    }

    private static Verdict worst(List<CaseRow> rows) {
        return Verdicts.ORDER.stream()
                .filter(verdict -> count(rows, verdict) > 0)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE);
    }

    private static String headline(Verdict worst, List<CaseRow> rows) {
        long judged = rows.size() - count(rows, Verdict.NOT_APPLICABLE);
        return switch (worst) {
            case FAIL -> count(rows, worst) + " of " + judged + " applicable cases failed";
            case ERROR -> "No case failed, but the harness or a driver broke in " + count(rows, worst);
            case INCONCLUSIVE -> "No case failed, but " + count(rows, worst) + " could not be judged";
            case PASS -> "All " + judged + " applicable cases passed";
            case NOT_APPLICABLE -> "Nothing was judged";
        };
    }

    private static List<ReportPage.Total> totals(List<CaseRow> rows) {
        return Verdicts.ORDER.stream()
                .map(verdict -> new ReportPage.Total(
                        verdict.word(),
                        Verdicts.css(verdict),
                        count(rows, verdict),
                        String.format(Locale.ROOT, "%.3f", 100.0 * count(rows, verdict) / Math.max(1, rows.size()))))
                .toList();
    }

    private static long count(List<CaseRow> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.verdict().equals(verdict.word())).count();
    }

    private static ReportPage.Description description(String json) {
        try {
            JsonNode tree = RecordJson.MAPPER.readTree(json);
            return new ReportPage.Description(
                    tree.path("name").asString("SUT"),
                    tree.path("role").asString("").toLowerCase(Locale.ROOT),
                    tree.toPrettyString());
        } catch (JacksonException e) {
            return new ReportPage.Description("SUT", "", json);
        }
    }

    static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
