package org.plugproof.reports.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plugproof.reports.timeline.Party;

/**
 * What a run's cases were chosen from: reports compare a run with it, and say what is missing. It comes from whoever planned the run; reports
 * know no programme themselves.
 *
 * @param asked what certification profiles ask of the sides under test, in the order of profiles and ids
 * @param requirements of the specification, in their order, with and without cases
 */
public record Programme(List<Asked> asked, List<Requirement> requirements) {

    public static final Programme NONE = new Programme(List.of(), List.of());

    /** Whether a profile asks for a case, of a SUT as it is described. */
    public enum Asks {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * A case in a certification profile.
     *
     * @param condition empty for a mandatory case
     */
    public record Asked(String profile, Party sut, String caseId, String condition, Asks asks) {

        public boolean mandatory() {
            return condition.isEmpty();
        }

        private String key() {
            return profile + " " + sut + " " + caseId;
        }
    }

    /**
     * A requirement, and all cases that name it.
     *
     * @param known whether the specification has it; a case may name one that it has not
     */
    public record Requirement(String id, boolean known, List<String> cases) {
        public Requirement {
            cases = List.copyOf(cases);
        }
    }

    public Programme {
        asked = List.copyOf(asked);
        requirements = List.copyOf(requirements);
    }

    /** This one and another: shards have the same, runs of both sides complete each other. */
    public Programme and(Programme other) {
        Map<String, Asked> all = new LinkedHashMap<>();
        Stream.concat(asked.stream(), other.asked.stream()).forEach(one -> all.putIfAbsent(one.key(), one));
        return new Programme(List.copyOf(all.values()), requirements.isEmpty() ? other.requirements : requirements);
    }
}
