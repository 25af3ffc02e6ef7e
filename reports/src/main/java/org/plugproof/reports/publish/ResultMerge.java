package org.plugproof.reports.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes all outputs again from the evidence of one run or of several: shards, or a case that was run once more. */
public final class ResultMerge {

    private ResultMerge() {}

    /**
     * Where a case is in several of the directories, the one that began last counts.
     *
     * @param dirs output directories of runs; {@code out} may be one of them
     * @throws IllegalArgumentException when a directory holds no run
     * @throws java.io.UncheckedIOException when something cannot be read or written
     */
    public static Summary publish(List<Path> dirs, Path out) {
        List<RunRecord> runs = new ArrayList<>();
        Map<String, CaseRecord> cases = new TreeMap<>();
        for (Path dir : dirs) {
            Archive archive = new Archive(dir);
            if (!archive.exists()) {
                throw new IllegalArgumentException(dir + " holds no results: there is no run.json in it");
            }
            runs.add(archive.readRun());
            archive.ids().forEach(id -> cases.merge(id, archive.readCase(id), ResultMerge::later));
        }
        RunRecord whole = merged(runs);
        OutputDir target = new OutputDir(out);
        Outputs outputs = new Outputs(isAmong(dirs, out) ? target.clearedOfMade() : target.cleared(), whole);
        cases.values().stream().sorted(Comparator.comparing(CaseRecord::began)).forEach(outputs::replay);
        return outputs.close(whole);
    }

    private static boolean isAmong(List<Path> dirs, Path out) {
        return dirs.stream().map(ResultMerge::plain).anyMatch(plain(out)::equals);
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static CaseRecord later(CaseRecord one, CaseRecord other) {
        return other.began().isBefore(one.began()) ? one : other;
    }

    private static RunRecord merged(List<RunRecord> runs) {
        RunRecord first =
                runs.stream().min(Comparator.comparing(RunRecord::began)).orElseThrow();
        List<String> suts =
                runs.stream().flatMap(run -> run.suts().stream()).distinct().toList();
        List<String> planned = runs.stream()
                .flatMap(run -> run.planned().stream())
                .sorted()
                .distinct()
                .toList();
        Duration duration = Duration.between(first.began(), lastEnd(runs, first.began()));
        Programme programme = runs.stream().map(RunRecord::programme).reduce(Programme.NONE, Programme::and);
        List<String> remarks =
                runs.stream().flatMap(run -> run.remarks().stream()).distinct().toList();
        return new RunRecord(
                first.tool(), first.protocol(), first.began(), suts, planned, duration, programme, remarks);
    }

    private static Instant lastEnd(List<RunRecord> runs, Instant began) {
        return runs.stream()
                .map(run -> run.began().plus(run.duration()))
                .max(Comparator.naturalOrder())
                .orElse(began);
    }
}
