package org.plugproof.testcases.selection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The feature files on the class path, in folders while the project is built and in the jar when it runs. */
public final class FeatureFiles {

    private static final String ROOT = "features";
    private static final String SUFFIX = ".feature";

    private FeatureFiles() {}

    /** Resource names, sorted. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        try {
            for (URL url : Collections.list(FeatureFiles.class.getClassLoader().getResources(ROOT))) {
                names.addAll(url.getProtocol().equals("jar") ? inJar(url) : inFolder(url.toURI()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return names.stream().distinct().sorted().toList();
    }

    /** All scenarios of all files, in the order of files and lines. */
    public static List<FeatureScenario> scenarios() {
        return names().stream().flatMap(name -> scenarios(name).stream()).toList();
    }

    /** The scenarios of one file, in the order of lines. */
    public static List<FeatureScenario> scenarios(String name) {
        return FeatureScan.scan(name, read(name));
    }

    /** The text of one file. */
    public static String read(String name) {
        try (InputStream in = FeatureFiles.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no feature file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inJar(URL url) throws IOException {
        JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(ROOT + "/") && name.endsWith(SUFFIX))
                .toList();
    }

    private static List<String> inFolder(URI folder) throws IOException {
        Path root = Path.of(folder);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(file -> ROOT + "/" + root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
