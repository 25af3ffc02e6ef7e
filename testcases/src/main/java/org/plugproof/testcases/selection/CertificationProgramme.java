package org.plugproof.testcases.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.publish.Programme;
import org.plugproof.reports.publish.Programme.Asked;
import org.plugproof.reports.publish.Programme.Asks;
import org.plugproof.reports.publish.Programme.Requirement;
import org.plugproof.testcases.catalogue.Catalogue;
import org.plugproof.testcases.catalogue.CatalogueCase;
import org.plugproof.testcases.catalogue.Certification;
import org.plugproof.testcases.catalogue.Requirements;

/** What Part 5 asks of SUTs, transcribed or not, selected or not: what a report compares a run with. */
public final class CertificationProgramme {

    private final Applicability applicability;
    private final List<SutDescription> suts;

    /** @param suts several descriptions of one side stand for one SUT, which has what any of them has */
    public CertificationProgramme(List<SutDescription> suts, Applicability applicability) {
        this.suts = List.copyOf(suts);
        this.applicability = applicability;
    }

    public Programme of(Catalogue catalogue) {
        return new Programme(asked(catalogue), requirements(catalogue));
    }

    private List<Asked> asked(Catalogue catalogue) {
        Map<String, List<Asked>> byProfile = new LinkedHashMap<>();
        for (CatalogueCase one : catalogue.all()) {
            for (Certification certification : one.certification()) {
                List<SutDescription> asking = asking(one, certification);
                if (!asking.isEmpty()) {
                    byProfile
                            .computeIfAbsent(certification.profile(), none -> new ArrayList<>())
                            .add(asked(one, certification, asking));
                }
            }
        }
        return byProfile.values().stream().flatMap(List::stream).toList();
    }

    private List<SutDescription> asking(CatalogueCase one, Certification certification) {
        return suts.stream()
                .filter(sut -> sut.role() == one.role() && sut.protocol().equals(one.protocol()))
                .filter(sut -> applicability.claims(certification, sut))
                .toList();
    }

    private static Asked asked(CatalogueCase one, Certification certification, List<SutDescription> suts) {
        Asks asks = suts.stream()
                .map(sut -> Applicability.asks(certification, sut))
                .min(Comparator.comparingInt(List.of(Asks.YES, Asks.UNKNOWN, Asks.NO)::indexOf))
                .orElse(Asks.NO);
        return new Asked(certification.profile(), one.role().party(), one.id(), certification.condition(), asks);
    }

    private static List<Requirement> requirements(Catalogue catalogue) {
        Map<String, List<String>> naming = new TreeMap<>();
        catalogue.all().stream().filter(one -> !one.withdrawn()).forEach(one -> one.requirements()
                .forEach(id ->
                        naming.computeIfAbsent(id, none -> new ArrayList<>()).add(one.id())));
        Set<String> known = new LinkedHashSet<>(Requirements.of(catalogue.protocol()));
        Stream<Requirement> specified =
                known.stream().map(id -> new Requirement(id, true, naming.getOrDefault(id, List.of())));
        Stream<Requirement> others = naming.entrySet().stream()
                .filter(one -> !known.contains(one.getKey()))
                .map(one -> new Requirement(one.getKey(), false, one.getValue()));
        return Stream.concat(specified, known.isEmpty() ? Stream.of() : others)
                .sorted(Comparator.comparing(Requirement::id))
                .toList();
    }
}
