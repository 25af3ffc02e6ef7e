package org.plugproof.testcases.selection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.publish.Programme.Asks;
import org.plugproof.testcases.catalogue.CatalogueCase;
import org.plugproof.testcases.catalogue.Certification;
import org.plugproof.testcases.catalogue.FeatureExpression;

/** Whether a case, and each of its scenarios, applies to a SUT. What is unknown applies: a case is excluded by what is known only. */
public final class Applicability {

    private final List<String> profiles;
    private final ConditionReader conditions;

    /** @param profiles the certification profiles asked for; empty for all */
    public Applicability(List<String> profiles, ConditionReader conditions) {
        this.profiles = List.copyOf(profiles);
        this.conditions = conditions;
    }

    /** Why Part 5 excludes the case; empty if it does not. A case counts as soon as one profile asks for it. */
    public Optional<String> excludedBy(CatalogueCase facts, SutDescription sut) {
        List<Certification> asked =
                facts.certification().stream().filter(one -> claims(one, sut)).toList();
        if (asked.isEmpty() && !facts.certification().isEmpty()) {
            return Optional.of("profiles of " + sut.name() + " has none of "
                    + facts.certification().stream().map(Certification::profile).toList());
        }
        boolean applies = asked.isEmpty() || asked.stream().anyMatch(one -> asks(one, sut) != Asks.NO);
        return applies ? Optional.empty() : Optional.of(sentence(asked, sut));
    }

    /** Whether the SUT claims the profile, and it is one that is asked for. */
    boolean claims(Certification one, SutDescription sut) {
        return named(profiles, one) && named(sut.features().profiles(), one);
    }

    /** Whether the profile asks for the case, of this SUT. */
    static Asks asks(Certification one, SutDescription sut) {
        if (one.mandatory()) {
            return Asks.YES;
        }
        return FeatureExpression.parse(one.condition())
                .holds(new ClaimedFeatures(sut))
                .map(holds -> holds ? Asks.YES : Asks.NO)
                .orElse(Asks.UNKNOWN);
    }

    private static boolean named(List<String> profiles, Certification one) {
        return profiles.isEmpty() || profiles.stream().anyMatch(one.profile()::equalsIgnoreCase);
    }

    /** Why the scenario's own conditions exclude it; empty if they do not. */
    public Optional<String> excludedBy(FeatureScenario scenario, SutDescription sut) {
        return scenario.conditions().stream()
                .filter(condition -> !conditions.holds(condition, sut).orElse(true))
                .findFirst()
                .map(condition -> "applies only if " + condition + ", which " + sut.name() + " is not");
    }

    private static String sentence(List<Certification> asked, SutDescription sut) {
        String needed = asked.stream()
                .map(one -> one.condition() + " (" + one.profile() + ")")
                .collect(Collectors.joining(" or "));
        return "Part 5 asks for " + needed + "; features of " + sut.name() + " says otherwise";
    }
}
