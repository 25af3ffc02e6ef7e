package org.plugproof.reports.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the outputs of a run go, and what each is called there. */
record OutputDir(Path root) {

    private static final String EVIDENCE = "cases";
    private static final String ALLURE = "allure-results";
    private static final List<String> MADE = List.of("results.json", "junit.xml", "wire.jsonl", "report.html");

    Path file(String name) {
        return root.resolve(name);
    }

    /** Makes the folders, and removes what an earlier run left, but nothing that a run would not have written. */
    OutputDir cleared() {
        try {
            Files.createDirectories(file(EVIDENCE));
            clear(file(EVIDENCE));
            Files.deleteIfExists(file("run.json"));
            return clearedOfMade();
        } catch (IOException e) {
            throw cannotPrepare(e);
        }
    }

    /** As {@link #cleared}, but the evidence stays: it is what the outputs will be made from. */
    OutputDir clearedOfMade() {
        try {
            Files.createDirectories(file(EVIDENCE));
            Files.createDirectories(file(ALLURE));
            clear(file(ALLURE));
            for (String name : MADE) {
                Files.deleteIfExists(file(name));
            }
            return this;
        } catch (IOException e) {
            throw cannotPrepare(e);
        }
    }

    private UncheckedIOException cannotPrepare(IOException e) {
        return new UncheckedIOException("cannot prepare " + root + ": " + e.getMessage(), e);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
