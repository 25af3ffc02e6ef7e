package org.plugproof.testcases.catalogue;

import java.util.List;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.reports.verdict.CaseFacts;

/**
 * A case of Part 6.
 *
 * @param protocol such as {@code ocpp2.0.1}
 * @param id such as {@code TC_B_12_CS}
 * @param block letter and name, such as {@code B Provisioning}
 * @param errata numbers of the errata sheet that touch the case or its certification
 * @param withdrawn whether an erratum took the case out of the programme
 * @param certification what Part 5 says after errata, one entry a profile; empty for a case that no profile asks for
 */
public record CatalogueCase(
        String protocol,
        String id,
        Role role,
        String block,
        List<String> useCases,
        List<String> requirements,
        List<String> errata,
        boolean withdrawn,
        List<Certification> certification) {
    public CatalogueCase {
        useCases = List.copyOf(useCases);
        requirements = List.copyOf(requirements);
        errata = List.copyOf(errata);
        certification = List.copyOf(certification);
    }

    /** Why there is nothing to run, of a case without a scenario. */
    public String unwritten() {
        return withdrawn ? "was withdrawn by an erratum" : "has not been transcribed yet";
    }

    /** The facts that reports show, under the project's own title of the case. */
    public CaseFacts facts(String title) {
        List<String> lines = certification.stream().map(Certification::sentence).toList();
        return new CaseFacts(id, title, block, useCases, requirements, errata, lines);
    }
}
