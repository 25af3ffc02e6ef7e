package org.plugproof.testcases.selection;

import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription.Role;

/**
 * What was asked for.
 *
 * @param role empty for both
 * @param only empty for all
 * @param profiles certification profiles by name; empty for all
 */
public record Selection(Optional<Role> role, List<CaseGlob> only, List<String> profiles, Shard shard) {
    public Selection {
        only = List.copyOf(only);
        profiles = List.copyOf(profiles);
    }

    public static final Selection ALL = new Selection(Optional.empty(), List.of(), List.of(), Shard.WHOLE);

    /** The cases asked for, in the order of their ids. */
    public List<WrittenCase> of(List<WrittenCase> cases) {
        List<WrittenCase> asked = cases.stream()
                .filter(one -> role.isEmpty() || role.get() == one.facts().role())
                .filter(one -> only.isEmpty()
                        || only.stream()
                                .anyMatch(glob -> glob.matches(one.facts().id())))
                .filter(one -> profiles.isEmpty() || inProfile(one))
                .toList();
        return shard.part(asked);
    }

    private boolean inProfile(WrittenCase one) {
        return one.facts().certification().stream()
                .anyMatch(certification -> profiles.stream().anyMatch(certification.profile()::equalsIgnoreCase));
    }
}
