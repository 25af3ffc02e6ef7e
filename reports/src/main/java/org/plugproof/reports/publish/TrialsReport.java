package org.plugproof.reports.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import org.plugproof.reports.publish.page.TrialsPage;

/** A page of its own with the look of {@code report.html}, for what came of trying the cases themselves. */
public final class TrialsReport {

    private TrialsReport() {}

    /** The look. */
    public static String style() {
        return HtmlReport.resource("report.css");
    }

    /** @throws java.io.UncheckedIOException where the file cannot be written */
    public static void write(Path file, TrialsPage page) {
        StringOutput text = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("trials.jte", page, text);
        WholeFile.write(file, text.toString());
    }
}
