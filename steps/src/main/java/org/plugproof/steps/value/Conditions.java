package org.plugproof.steps.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a case or a step applies.
 *
 * <pre>
 * condition := clause { (" and " | " or ") clause }     and binds stronger
 * clause    := LEFT " is " values | LEFT " is not " values | LEFT " contains " value
 *            | LEFT " is at least " value | LEFT " is at most " value | predicate
 * values    := value { " or " value }
 * LEFT      := $reference | literal | TxStartPoint | TxStopPoint
 * </pre>
 *
 * <p>Of a list, {@code is} and {@code contains} ask for one of its elements, {@code is not} that none of them is there. Predicates are
 * named in {@link Predicates}.
 */
public final class Conditions {

    private Conditions() {}

    /**
     * @throws UnknownCondition when a clause says nothing this grammar knows
     * @throws UnknownReference when a clause names something unknown
     */
    public static boolean holds(String condition, References references) {
        for (List<Clause> conjunction : parse(condition)) {
            if (conjunction.stream().allMatch(clause -> clause.holds(references))) {
                return true;
            }
        }
        return false;
    }

    /** Reads the condition without judging it, for a lint. */
    public static void check(String condition) {
        parse(condition);
    }

    /** Alternatives of clauses that must all hold. */
    private static List<List<Clause>> parse(String condition) {
        List<List<Clause>> alternatives = new ArrayList<>();
        for (String alternative : alternatives(condition)) {
            List<Clause> clauses = new ArrayList<>();
            for (String clause : Quotes.split(alternative, " and ")) {
                clauses.add(Clause.parse(clause.strip()));
            }
            alternatives.add(clauses);
        }
        return alternatives;
    }

    /** Splits at " or ", except where it stands between the values of one clause. */
    private static List<String> alternatives(String condition) {
        List<String> alternatives = new ArrayList<>();
        for (String part : Quotes.split(condition.strip(), " or ")) {
            String first = Quotes.split(part, " and ").get(0);
            if (alternatives.isEmpty() || Clause.isOne(first.strip())) {
                alternatives.add(part);
            } else {
                alternatives.set(alternatives.size() - 1, alternatives.get(alternatives.size() - 1) + " or " + part);
            }
        }
        return alternatives;
    }
}
