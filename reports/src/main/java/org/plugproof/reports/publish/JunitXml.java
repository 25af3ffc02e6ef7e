package org.plugproof.reports.publish;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plugproof.reports.verdict.Verdict;

/** {@code junit.xml}: one suite, one test case a case. What was inconclusive or not applicable counts as skipped. */
final class JunitXml {

    private final Path file;
    private final Map<String, Case> cases = new TreeMap<>();

    private record Case(
            String id, String title, String folder, Verdict verdict, String reason, String text, Duration duration) {}

    JunitXml(Path file) {
        this.file = file;
    }

    void add(CaseRecord record) {
        String folder = record.scenarios().isEmpty()
                ? Roles.of(record.sut())
                : record.scenarios().get(0).feature();
        String text = record.scenarios().stream()
                .map(scenario -> FailureText.render(scenario, record.facts()))
                .collect(Collectors.joining());
        cases.put(
                record.id(),
                new Case(
                        record.id(),
                        Titles.of(record),
                        folder,
                        record.verdict(),
                        record.reason(),
                        text,
                        record.duration()));
    }

    void write(RunRecord run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, run);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("junit.xml cannot be composed", e);
        }
        WholeFile.write(file, text.toString());
    }

    private void suite(XMLStreamWriter xml, RunRecord run) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "Plugproof " + run.protocol());
        xml.writeAttribute("tests", "" + cases.size());
        xml.writeAttribute("failures", "" + count(Verdict.FAIL));
        xml.writeAttribute("errors", "" + count(Verdict.ERROR));
        xml.writeAttribute("skipped", "" + (count(Verdict.INCONCLUSIVE) + count(Verdict.NOT_APPLICABLE)));
        xml.writeAttribute(
                "timestamp", run.began().truncatedTo(ChronoUnit.SECONDS).toString());
        xml.writeAttribute(
                "time", seconds(cases.values().stream().map(Case::duration).reduce(Duration.ZERO, Duration::plus)));
        for (Case one : cases.values()) {
            testcase(xml, one);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private long count(Verdict verdict) {
        return cases.values().stream().filter(one -> one.verdict() == verdict).count();
    }

    private static void testcase(XMLStreamWriter xml, Case one) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", legal(one.id() + " " + one.title()));
        xml.writeAttribute("classname", legal(one.folder()));
        xml.writeAttribute("time", seconds(one.duration()));
        switch (one.verdict()) {
            case FAIL -> outcome(xml, "failure", one);
            case ERROR -> outcome(xml, "error", one);
            case INCONCLUSIVE, NOT_APPLICABLE -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", legal(one.verdict().word() + ": " + one.reason()));
            }
            case PASS -> {
                if (!one.text().isEmpty()) {
                    xml.writeStartElement("system-out");
                    xml.writeCharacters(legal(one.text()));
                    xml.writeEndElement();
                }
            }
        }
        xml.writeEndElement();
    }

    private static void outcome(XMLStreamWriter xml, String element, Case one) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", legal(one.reason()));
        xml.writeAttribute("type", one.verdict().word());
        xml.writeCharacters(legal("\n" + one.text()));
        xml.writeEndElement();
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }

    /** A SUT may send characters that XML 1.0 cannot say. */
    private static String legal(String text) {
        return text.codePoints()
                .map(point -> point == '\t'
                                || point == '\n'
                                || point >= 0x20 && point < 0xD800
                                || point >= 0xE000 && point <= 0xFFFD
                                || point >= 0x10000
                        ? point
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
