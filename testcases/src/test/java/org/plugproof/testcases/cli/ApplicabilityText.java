package org.plugproof.testcases.cli;

import static org.plugproof.testcases.cli.ApplicabilityPage.NOT_RUN;
import static org.plugproof.testcases.cli.ApplicabilityPage.PASSES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code docs/applicability.md}, read and written. Reasons are long and often the same, so that the cells have numbers for them. */
final class ApplicabilityText {

    private static final Path PAGE = Path.of("../docs/applicability.md");
    private static final String HEAD = """
            # Where the station cases apply

            The station cases of blocks B to G, J and P under each description of the reference station: those that `./plugproof` has built in
            (`embedded-…`, the first is the default) and those in `testcases/src/test/resources/descriptions`. %s it passes; a number: it does
            not apply, for the reason below; %s it applies, and was not run there. Generated; a test holds it against what the descriptions say.

            ```console
            $ ./mvnw -pl testcases -am test -Dtest=DescriptionsTest -Dsurefire.failIfNoSpecifiedTests=false \\
                -Dplugproof.descriptions=all -Dplugproof.applicability=write
            ```

            runs every case that applies in every description, and notes the verdicts here; in place of `all` the names of descriptions, and with
            `-Dplugproof.only=TC_B_*_CS` some of the cases.
            """.formatted(PASSES, NOT_RUN);

    private final ApplicabilityPage page;
    private final List<String> reasons;

    ApplicabilityText(ApplicabilityPage page) {
        this.page = page;
        this.reasons = page.cases().stream()
                .flatMap(id -> page.names().stream().map(name -> page.cell(id, name)))
                .filter(cell -> cell.length() > 1)
                .distinct()
                .sorted()
                .toList();
    }

    static String onDisk() throws IOException {
        return Files.exists(PAGE) ? Files.readString(PAGE) : "";
    }

    /** What stands in each cell, by case and description, the reasons in full. */
    static Map<String, Map<String, String>> read() throws IOException {
        Map<String, Map<String, String>> cells = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        List<String> columns = new ArrayList<>();
        for (String line : onDisk().lines().toList()) {
            List<String> parts =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (line.matches("\\d+\\. .*")) {
                reasons.put(line.substring(0, line.indexOf('.')), line.substring(line.indexOf(' ') + 1));
            } else if (line.matches("\\| \\d+ \\| `.*")) {
                columns.add(parts.get(2).replace("`", ""));
            } else if (line.startsWith("| TC_")) {
                Map<String, String> row = cells.computeIfAbsent(parts.get(1), id -> new TreeMap<>());
                columns.forEach(name -> row.put(name, parts.get(columns.indexOf(name) + 2)));
            }
        }
        cells.values().forEach(row -> row.replaceAll((name, cell) -> reasons.getOrDefault(cell, cell)));
        return cells;
    }

    void write() throws IOException {
        Files.writeString(PAGE, toString());
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of(HEAD, "| no. | description | passes |\n|---|---|---|"));
        for (String name : page.names()) {
            long passes = page.cases().stream()
                    .filter(id -> page.passing(id).contains(name))
                    .count();
            lines.add("| " + (page.names().indexOf(name) + 1) + " | `" + name + "` | " + passes + " |");
        }
        lines.add("\n| case |" + columns() + "\n|---|"
                + "---|".repeat(page.names().size()));
        page.cases().forEach(id -> lines.add(row(id)));
        lines.add("\n## Why a case does not apply\n");
        reasons.forEach(reason -> lines.add((reasons.indexOf(reason) + 1) + ". " + reason));
        return String.join("\n", lines) + "\n";
    }

    private String columns() {
        return page.names().stream()
                .map(name -> " " + (page.names().indexOf(name) + 1) + " |")
                .collect(Collectors.joining());
    }

    private String row(String id) {
        return page.names().stream()
                .map(name -> page.cell(id, name))
                .map(cell -> reasons.contains(cell) ? "" + (reasons.indexOf(cell) + 1) : cell)
                .collect(Collectors.joining(" | ", "| " + id + " | ", " |"));
    }
}
