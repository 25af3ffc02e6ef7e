package org.plugproof.testcases.selection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plugproof.fixtures.description.SutDescription;

/**
 * What a description says of the features that Part 5 asks about. A description that claims none says nothing of them: then they are unknown,
 * and nothing is excluded.
 */
final class ClaimedFeatures implements Function<String, Optional<Boolean>> {

    /** Sockets for IEC 61851 mode 1 or 2: no communication with the EV. */
    private static final Set<String> SOCKETS =
            Set.of("s309-1P-16A", "s309-1P-32A", "s309-3P-16A", "s309-3P-32A", "sBS1361", "sCEE-7-7");

    private final SutDescription sut;

    ClaimedFeatures(SutDescription sut) {
        this.sut = sut;
    }

    /** Part 5 also names, in words, what a description says elsewhere: EVSEs, the product's subtype, other profiles. */
    @Override
    public Optional<Boolean> apply(String feature) {
        return switch (feature) {
            case "HFS-8 > 1" -> Optional.of(sut.station().evses().size() > 1);
            case "Product Subtype Mode 1/2-only Charging Station" -> Optional.of(onlySockets());
            case "ISO 15118 support" -> profile("ISO 15118 Support");
            case "Local Authorization List Management", "Smart Charging" -> profile(feature);
            default -> claimed(feature);
        };
    }

    private boolean onlySockets() {
        List<String> types = sut.words("connectorTypes");
        return !types.isEmpty() && SOCKETS.containsAll(types);
    }

    private Optional<Boolean> profile(String name) {
        List<String> claimed = sut.features().profiles();
        return claimed.isEmpty()
                ? Optional.empty()
                : Optional.of(claimed.stream().anyMatch(name::equalsIgnoreCase));
    }

    private Optional<Boolean> claimed(String feature) {
        List<String> claimed = sut.features().supported();
        return claimed.isEmpty()
                ? Optional.empty()
                : Optional.of(claimed.stream().anyMatch(feature::equalsIgnoreCase));
    }
}
