package org.plugproof.testcases.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final Path RESOURCE = Path.of("src/main/resources/catalogue/ocpp2.0.1-requirements.tsv");
    private static final Path PART_2 = Path.of("OCPP-2.0.1_edition3_part2_specification.md");

    /** An id at the head of a row defines a requirement. Text recognition took the letter of block O for a nought. */
    private static final Pattern DEFINED = Pattern.compile("<td>([A-P0]\\d\\d\\.FR\\.\\d+)");

    @Test
    void idsStandInOrderAndOnce() {
        List<String> ids = Requirements.of("ocpp2.0.1");
        assertThat(ids).hasSize(1282).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("[A-P]\\d\\d\\.FR\\.\\d{2,3}"));
        assertThat(Requirements.of("ocpp9")).isEmpty();
    }

    @Test
    void theListHasWhatPart2Defines() throws Exception {
        Optional<Path> part2 = Part6Data.folderBeside(Path.of(".."))
                .map(part6 -> part6.resolveSibling("spec").resolve(PART_2));
        Assumptions.assumeTrue(
                part2.filter(Files::isRegularFile).isPresent(), "Part 2 does not lie beside the project");
        Set<String> defined = new TreeSet<>();
        DEFINED.matcher(Files.readString(part2.get(), StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1).replaceFirst("^0", "O"))
                .forEach(defined::add);
        List<String> withoutErrata = Files.readAllLines(RESOURCE).stream()
                .filter(line -> !line.startsWith("#") && !line.contains("\t"))
                .toList();
        assertThat(withoutErrata).containsExactlyElementsOf(defined);
    }
}
