package org.plugproof.steps.value;

/** A reference that leads nowhere; says what is known instead. */
public final class UnknownReference extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownReference(String reference, String known) {
        super(reference + " is unknown; " + known);
    }
}
