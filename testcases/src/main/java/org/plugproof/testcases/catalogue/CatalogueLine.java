package org.plugproof.testcases.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.plugproof.fixtures.description.SutDescription.Role;

/**
 * One case as the resource holds it: id, block, use cases, requirements, errata, withdrawn or nothing, certification; parted by tabs, lists
 * by commas, certifications by semicolons ({@code Core=M;Smart Charging=C-49 and C-03}). Quick to read, and its differences are readable.
 */
final class CatalogueLine {

    private static final String MANDATORY = "M";

    private CatalogueLine() {}

    static CatalogueCase read(String protocol, String line) {
        String[] cells = line.split("\t", -1);
        Role role = cells[0].endsWith("_CSMS") ? Role.CSMS : Role.STATION;
        List<Certification> certification =
                list(cells[6], ";").stream().map(CatalogueLine::certification).toList();
        return new CatalogueCase(
                protocol,
                cells[0],
                role,
                cells[1],
                list(cells[2], ","),
                list(cells[3], ","),
                list(cells[4], ","),
                !cells[5].isEmpty(),
                certification);
    }

    static String write(CatalogueCase of) {
        String certification = of.certification().stream()
                .map(c -> c.profile() + "=" + (c.mandatory() ? MANDATORY : c.condition()))
                .collect(Collectors.joining(";"));
        return String.join(
                "\t",
                of.id(),
                of.block(),
                String.join(",", of.useCases()),
                String.join(",", of.requirements()),
                String.join(",", of.errata()),
                of.withdrawn() ? "withdrawn" : "",
                certification);
    }

    private static Certification certification(String text) {
        String[] parts = text.split("=", 2);
        return new Certification(parts[0], parts[1].equals(MANDATORY) ? "" : parts[1]);
    }

    private static List<String> list(String cell, String by) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(by));
    }
}
