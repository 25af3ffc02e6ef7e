package org.plugproof.reports.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The evidence of a run on disk: {@code run.json} and one file a case below {@code cases/}. Written as scenarios end, so that a run that
 * is killed has lost nothing that had ended; every other output can be made from it again.
 */
final class Archive {

    private final Path run;
    private final Path cases;

    Archive(Path dir) {
        this.run = dir.resolve("run.json");
        this.cases = dir.resolve("cases");
    }

    boolean exists() {
        return Files.isRegularFile(run);
    }

    void write(RunRecord record) {
        WholeFile.write(run, RecordJson.MAPPER.writeValueAsBytes(record));
    }

    void write(CaseRecord record) {
        WholeFile.write(file(record.id()), RecordJson.MAPPER.writeValueAsBytes(record));
    }

    RunRecord readRun() {
        return read(run, RunRecord.class);
    }

    CaseRecord readCase(String id) {
        return read(file(id), CaseRecord.class);
    }

    /** Ids of the cases that are kept here, sorted. */
    List<String> ids() {
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cases)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + cases + ": " + e.getMessage(), e);
        }
    }

    private Path file(String id) {
        return cases.resolve(id.replaceAll("[^A-Za-z0-9_.-]", "_") + ".json");
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return RecordJson.MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
