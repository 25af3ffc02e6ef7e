package org.plugproof.testcases.selection;

import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.testcases.catalogue.CatalogueCase;

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
        return shard.part(cases.stream().filter(one -> asksFor(one.facts())).toList());
    }

    /** Whether role, ids and profiles ask for the case; which shard runs it is another matter. */
    public boolean asksFor(CatalogueCase one) {
        return (role.isEmpty() || role.get() == one.role())
                && (only.isEmpty() || only.stream().anyMatch(glob -> glob.matches(one.id())))
                && (profiles.isEmpty() || inProfile(one));
    }

    private boolean inProfile(CatalogueCase one) {
        return one.certification().stream()
                .anyMatch(certification -> profiles.stream().anyMatch(certification.profile()::equalsIgnoreCase));
    }
}
