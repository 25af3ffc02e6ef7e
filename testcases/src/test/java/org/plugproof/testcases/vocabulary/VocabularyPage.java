package org.plugproof.testcases.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page that lists the words of the features. */
final class VocabularyPage {

    private static final Path GLUE = Path.of("../steps/src/main/java/org/plugproof/steps/glue");

    /** As a scenario would use them. */
    private static final List<String> ORDER =
            List.of("SetUp", "Acting", "Expecting", "Connecting", "BesideTheWireWords");

    private static final String HEAD = """
            # Vocabulary

            Generated from the glue (`./mvnw -pl testcases -am test -Dtest=VocabularyTest -Dplugproof.regenerate=true
            -Dsurefire.failIfNoSpecifiedTests=false`); a test holds it equal. Content stands in tables, never in the sentence:
            a phrase that ends with a colon takes a table of `path | value`.

            A bare verb is what we do; `must`, `may` and `must not` are what the system under test is judged by. A new phrase
            needs two cases that cannot be said otherwise.
            """;

    private VocabularyPage() {}

    static String text() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (String name : names()) {
            GlueSource source = source(name);
            if (!source.phrases().isEmpty()) {
                lines.add("## " + source.about().orElse(name).replaceAll("\\.$", "") + "\n");
                source.phrases().forEach(phrase -> lines.add("- " + code(phrase)));
                lines.add("");
            }
        }
        lines.add("## What stands for the words in braces\n");
        lines.add("| parameter | is written as |\n|---|---|");
        for (GlueSource.Parameter parameter : source("Words").parameters()) {
            lines.add("| `{" + parameter.name() + "}` | "
                    + code(parameter.pattern().replace("|", "\\|")) + " |");
        }
        lines.add("| `{string}` | text in quotes |");
        return String.join("\n", lines) + "\n";
    }

    static List<String> phrases() {
        return names().stream().flatMap(name -> source(name).phrases().stream()).toList();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(ORDER);
        try (Stream<Path> files = Files.list(GLUE)) {
            files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .filter(name -> !names.contains(name) && !name.equals("package-info"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static GlueSource source(String name) {
        try {
            return new GlueSource(Files.readString(GLUE.resolve(name + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String text) {
        return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
    }
}
