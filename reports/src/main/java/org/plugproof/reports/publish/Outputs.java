package org.plugproof.reports.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plugproof.reports.verdict.ScenarioResult;

/** All outputs of one directory. What is put in has been masked. Not safe for several threads. */
final class Outputs {

    private static final long JUNIT_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final OutputDir dir;
    private final Archive archive;
    private final ResultsJson results;
    private final JunitXml junit;
    private final WireLog wire;
    private final AllureResults allure;
    private final Map<String, Summary.Outcome> outcomes = new TreeMap<>();
    private RunRecord run;
    private long junitWritten = System.nanoTime();

    /** Outputs in this directory, from which {@link OutputDir#cleared} has removed older ones. */
    Outputs(OutputDir dir, RunRecord run) {
        this.dir = dir;
        this.run = run;
        this.archive = new Archive(dir.root());
        this.results = new ResultsJson(dir.file("results.json"));
        this.junit = new JunitXml(dir.file("junit.xml"));
        this.wire = new WireLog(dir.file("wire.jsonl"));
        this.allure = new AllureResults(dir.file("allure-results"));
        archive.write(run);
    }

    /** A scenario ended; {@code record} has it already. */
    void scenario(CaseRecord record, ScenarioResult scenario) {
        archive.write(record);
        wire.append(scenario);
        allure.write(record.facts(), scenario, record.scenarios().size());
    }

    /** What is on disk of a case that has ended. */
    CaseRecord read(String id) {
        return archive.readCase(id);
    }

    boolean has(String id) {
        return outcomes.containsKey(id);
    }

    /** A case out of the evidence of an earlier run. */
    void replay(CaseRecord record) {
        if (record.excluded().isPresent()) {
            excluded(record);
            return;
        }
        archive.write(record);
        for (int i = 0; i < record.scenarios().size(); i++) {
            wire.append(record.scenarios().get(i));
            allure.write(record.facts(), record.scenarios().get(i), i + 1);
        }
        hold(record);
    }

    /** A case was excluded before anything ran. */
    void excluded(CaseRecord record) {
        archive.write(record);
        allure.writeExcluded(record);
        hold(record);
    }

    /** A case is final. */
    void ended(CaseRecord record) {
        hold(record);
        results.write(run);
        if (System.nanoTime() - junitWritten > JUNIT_EVERY_NANOS) {
            junit.write(run);
            junitWritten = System.nanoTime();
        }
    }

    /** Counts a case in without writing; {@link #snapshot} or the next case that ends writes it. */
    void hold(CaseRecord record) {
        results.add(record);
        junit.add(record);
        outcomes.put(record.id(), Summary.Outcome.of(record));
    }

    void snapshot() {
        results.write(run);
        junit.write(run);
    }

    Summary close(RunRecord ended) {
        run = ended;
        archive.write(run);
        snapshot();
        new HtmlReport(dir.file("report.html")).write(run, archive);
        return summary();
    }

    Summary summary() {
        List<Summary.Outcome> all = new ArrayList<>(outcomes.values());
        return new Summary(all, run.planned().size(), run.duration());
    }
}
