package org.plugproof.steps.value;

/** A clause of a condition that says nothing this grammar knows. */
public final class UnknownCondition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownCondition(String clause, String why) {
        super("cannot tell whether \"" + clause + "\" holds: " + why);
    }
}
