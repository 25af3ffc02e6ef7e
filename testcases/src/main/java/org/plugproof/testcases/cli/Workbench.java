package org.plugproof.testcases.cli;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.publish.Programme;
import org.plugproof.testcases.catalogue.Catalogue;
import org.plugproof.testcases.catalogue.CatalogueCase;
import org.plugproof.testcases.catalogue.Certification;
import org.plugproof.testcases.selection.Applicability;
import org.plugproof.testcases.selection.CaseGlob;
import org.plugproof.testcases.selection.CertificationProgramme;
import org.plugproof.testcases.selection.FeatureFiles;
import org.plugproof.testcases.selection.PlannedCase;
import org.plugproof.testcases.selection.Planner;
import org.plugproof.testcases.selection.Selection;
import org.plugproof.testcases.selection.WrittenCase;

/** What the commands share: the SUTs, the cases, and the plan that options make of them. */
final class Workbench {

    private final SelectionOptions options;
    private final List<SutDescription> suts;

    /** @param suts in the order of preference, instead of what the options would choose */
    Workbench(SelectionOptions options, List<SutDescription> suts) {
        this.options = options;
        this.suts = List.copyOf(suts);
    }

    /** @throws UsageProblem when options, files and cases do not go together */
    static Workbench of(SelectionOptions options) {
        List<SutDescription> suts = options.sut == null ? Suts.embedded() : List.of(Suts.read(options.sut));
        return new Workbench(options, suts);
    }

    List<SutDescription> suts() {
        return suts;
    }

    /** @throws UsageProblem where nothing is selected that can run */
    List<PlannedCase> plan() {
        List<PlannedCase> plan = planned();
        if (plan.isEmpty()) {
            List<CatalogueCase> unwritten = unwritten();
            throw new UsageProblem("no case is selected: "
                    + (unwritten.isEmpty()
                            ? "of " + written().size() + " written cases none matches the options"
                            : unwritten.get(0).id() + " " + unwritten.get(0).unwritten()
                                    + (unwritten.size() > 1 ? ", nor can the others run" : ""))
                    + "; see them with: plugproof list");
        }
        return plan;
    }

    /** What is selected and can run; may be empty. */
    List<PlannedCase> planned() {
        Selection selection = options.selection();
        known(catalogues(), selection);
        return new Planner(suts, applicability(selection)).plan(selection.of(written()));
    }

    /** What is selected and has no scenario: withdrawn, or not transcribed yet. */
    List<CatalogueCase> unwritten() {
        Set<String> written = written().stream().map(one -> one.facts().id()).collect(Collectors.toSet());
        Selection selection = options.selection();
        return selection
                .shard()
                .part(catalogues().stream()
                        .flatMap(catalogue -> catalogue.all().stream())
                        .filter(one -> isOfTheSut(one) && selection.asksFor(one) && !written.contains(one.id()))
                        .toList());
    }

    private List<WrittenCase> written() {
        return catalogues().stream()
                .flatMap(catalogue -> WrittenCase.of(catalogue, FeatureFiles.scenarios()).stream())
                .filter(one -> isOfTheSut(one.facts()))
                .toList();
    }

    private boolean isOfTheSut(CatalogueCase one) {
        return options.sut == null || one.role() == suts.get(0).role();
    }

    /** What the plan is chosen from. */
    Programme programme() {
        CertificationProgramme part5 = new CertificationProgramme(asked(), applicability(options.selection()));
        return catalogues().stream().map(part5::of).reduce(Programme.NONE, Programme::and);
    }

    private List<SutDescription> asked() {
        return suts.stream()
                .filter(sut -> options.role == null || options.role == sut.role())
                .toList();
    }

    private static Applicability applicability(Selection selection) {
        return new Applicability(selection.profiles(), new PlannedConditions());
    }

    private List<Catalogue> catalogues() {
        return suts.stream()
                .map(SutDescription::protocol)
                .distinct()
                .map(Catalogue::of)
                .toList();
    }

    private void known(List<Catalogue> catalogues, Selection selection) {
        for (CaseGlob glob : selection.only()) {
            if (ids(catalogues).noneMatch(glob::matches)) {
                throw new UsageProblem(
                        "--only " + glob.text() + " matches no case of Part 6; ids look like TC_B_12_CS");
            }
        }
        List<String> profiles = profiles(catalogues);
        for (String profile : selection.profiles()) {
            if (profiles.stream().noneMatch(profile::equalsIgnoreCase)) {
                throw new UsageProblem(
                        "--profile \"" + profile + "\" is unknown; Part 5 has: " + String.join(", ", profiles));
            }
        }
        if (options.sut != null
                && options.role != null
                && options.role != suts.get(0).role()) {
            throw new UsageProblem("--role " + options.role.party().word() + ": " + options.sut + " describes a "
                    + suts.get(0).role().party().word());
        }
    }

    private static Stream<String> ids(List<Catalogue> catalogues) {
        return catalogues.stream()
                .map(Catalogue::all)
                .flatMap(Collection::stream)
                .map(one -> one.id());
    }

    private static List<String> profiles(List<Catalogue> catalogues) {
        return catalogues.stream()
                .map(Catalogue::all)
                .flatMap(Collection::stream)
                .flatMap(one -> one.certification().stream())
                .map(Certification::profile)
                .distinct()
                .sorted()
                .toList();
    }
}
