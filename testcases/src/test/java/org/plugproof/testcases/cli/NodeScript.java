package org.plugproof.testcases.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A script of {@code src/test/interop} as a process of its own, with what it needs installed by npm below {@code target}. */
final class NodeScript implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/test/interop");
    private static final Path INSTALLED = Path.of("target/interop");
    private static final int INSTALL_SECONDS = 60;
    private static final int START_SECONDS = 20;

    private final Process process;
    private final String firstLine;

    private NodeScript(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    /** Why the scripts cannot run here; empty when they can. Installs them once. */
    static synchronized Optional<String> missing() throws IOException, InterruptedException {
        if (!works("node", "--version") || !works("npm", "--version")) {
            return Optional.of("node and npm are not installed here");
        }
        Files.createDirectories(INSTALLED);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        boolean installed = run(INSTALLED, INSTALL_SECONDS, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        return installed ? Optional.empty() : Optional.of("npm ci failed; is the npm registry reachable? see " + log());
    }

    /** Starts it and waits for the line of JSON with its ports. */
    static NodeScript start(String script, String... arguments) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            String line = CompletableFuture.supplyAsync(() -> {
                        try {
                            return out.readLine();
                        } catch (IOException e) {
                            return null;
                        }
                    })
                    .get(START_SECONDS, TimeUnit.SECONDS);
            return new NodeScript(process, String.valueOf(line));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    int port(String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":(\\d+)").matcher(firstLine);
        if (!matcher.find()) {
            throw new IllegalStateException("the script told no port " + name + " but " + firstLine);
        }
        return Integer.parseInt(matcher.group(1));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return run(Path.of("."), START_SECONDS, command);
        } catch (IOException notThere) {
            return false;
        }
    }

    private static boolean run(Path folder, int seconds, String... command) throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    private static Path log() {
        return INSTALLED.resolve("npm.log").toAbsolutePath();
    }
}
