package org.plugproof.testcases.selection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plugproof.fixtures.description.SutDescription;

/**
 * What a description says of the features that Part 5 asks about. A description that claims none says nothing: then every answer is unknown,
 * and nothing is excluded.
 */
final class ClaimedFeatures implements Function<String, Optional<Boolean>> {

    private static final String SEVERAL_EVSES = "HFS-8 > 1";

    private final SutDescription sut;

    ClaimedFeatures(SutDescription sut) {
        this.sut = sut;
    }

    @Override
    public Optional<Boolean> apply(String feature) {
        if (feature.equals(SEVERAL_EVSES)) {
            return Optional.of(sut.station().evses().size() > 1);
        }
        List<String> claimed = sut.features().supported();
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(claimed.stream().anyMatch(evidence(feature)));
    }

    /** A capability that Part 5 names in words is claimed by its words, or by any feature of its group. */
    private static Predicate<String> evidence(String feature) {
        Predicate<String> named = feature::equalsIgnoreCase;
        return switch (feature) {
            case "ISO 15118 support" ->
                named.or("ISO 15118 Support"::equalsIgnoreCase).or(claim -> claim.startsWith("ISO-"));
            case "Local Authorization List Management" -> named.or(claim -> claim.startsWith("LA-"));
            case "Smart Charging" -> named.or(claim -> claim.startsWith("SC-"));
            default -> named;
        };
    }
}
