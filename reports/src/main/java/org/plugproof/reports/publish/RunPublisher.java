package org.plugproof.reports.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.reports.verdict.ScenarioResult;

/**
 * Publishes a run while it goes on. When {@link #scenario} returns, what it was given is on disk, so a run that is killed has all that had
 * ended. One thread writes: a scenario's thread may carry an interrupt, and an interrupt closes the file it writes to.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} where the output directory cannot be written.
 */
public final class RunPublisher implements AutoCloseable {

    private final RunInfo info;
    private final Masked masked;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(RunPublisher::thread);
    private final Map<String, CaseRecord> running = new HashMap<>();
    private final List<String> remarks = new CopyOnWriteArrayList<>();
    private Future<?> begun;
    private Outputs outputs;
    private Summary summary;

    private RunPublisher(RunInfo info) {
        this.info = info;
        this.masked = new Masked(info.secrets());
    }

    /**
     * Begins the outputs of a run; those of an earlier run in this directory are removed. The first {@code results.json} is written while
     * the run already starts.
     */
    public static RunPublisher open(Path outDir, RunInfo info) {
        OutputDir dir = new OutputDir(outDir).cleared();
        RunPublisher publisher = new RunPublisher(info);
        publisher.begun = publisher.writer.submit(() -> publisher.begin(dir));
        return publisher;
    }

    /** A scenario ended. Safe to call from many threads. What ends after {@link #close} is not part of the run any more. */
    public void scenario(ScenarioResult result) {
        ScenarioResult clean = masked.scenario(result);
        try {
            write(() -> ended(clean));
        } catch (RejectedExecutionException e) {
            // The run was stopped: its report is written, and this scenario's case stands in it as inconclusive.
        }
    }

    /** What was seen before the first case and belongs to none; stands in the results when the run has ended. */
    public void remark(String sentence) {
        remarks.add(masked.text(sentence));
    }

    /** How the run stands, or how it ended. */
    public synchronized Summary summary() {
        if (summary == null) {
            Summary[] now = new Summary[1];
            write(() -> now[0] = outputs.summary());
            return now[0];
        }
        return summary;
    }

    /** Writes the report. Cases of which a scenario is missing become inconclusive. Closing twice does nothing more. */
    @Override
    public synchronized void close() {
        if (summary != null) {
            return;
        }
        try {
            Summary[] last = new Summary[1];
            write(() -> last[0] = end());
            summary = last[0];
        } finally {
            writer.shutdown();
        }
    }

    private void begin(OutputDir dir) {
        outputs = new Outputs(dir, run(Duration.ZERO));
        for (Excluded one : info.excluded()) {
            outputs.excluded(new CaseRecord(
                    facts(one.caseId()), one.sut(), 0, Optional.of(masked.text(one.reason())), List.of()));
        }
        outputs.snapshot();
    }

    private RunRecord run(Duration duration) {
        List<String> suts = info.suts().stream().map(masked::text).toList();
        List<String> planned = Stream.concat(
                        info.scenarios().keySet().stream(),
                        info.excluded().stream().map(Excluded::caseId))
                .sorted()
                .distinct()
                .toList();
        return new RunRecord(
                info.tool(), info.protocol(), info.began(), suts, planned, duration, info.programme(), remarks);
    }

    private void ended(ScenarioResult scenario) {
        String id = scenario.caseId();
        CaseRecord record = running.computeIfAbsent(
                        id, none -> outputs.has(id) ? outputs.read(id) : blank(id, scenario.sut()))
                .with(scenario);
        running.put(id, record);
        outputs.scenario(record, scenario);
        if (record.complete()) {
            running.remove(id);
            outputs.ended(record);
        }
    }

    private Summary end() {
        running.values().forEach(outputs::hold);
        return outputs.close(run(Duration.between(info.began(), Instant.now())));
    }

    private CaseRecord blank(String id, Party sut) {
        return new CaseRecord(facts(id), sut, info.scenarios().getOrDefault(id, 1), Optional.empty(), List.of());
    }

    private CaseFacts facts(String id) {
        CaseFacts known = info.facts().apply(id);
        return known != null ? known : new CaseFacts(id, "", "", List.of(), List.of(), List.of(), List.of());
    }

    /** Runs on the writing thread and waits for it, interrupted or not. */
    private void write(Runnable work) {
        Future<?> written = writer.submit(work);
        await(begun);
        await(written);
    }

    private static void await(Future<?> written) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    written.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "publisher");
        thread.setDaemon(true);
        return thread;
    }
}
