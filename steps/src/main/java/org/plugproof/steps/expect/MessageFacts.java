package org.plugproof.steps.expect;

/** What the checks need to know of a protocol's messages. */
@FunctionalInterface
public interface MessageFacts {

    /** Takes every name for a message. */
    MessageFacts ANY = message -> true;

    /** Whether there is a message of this name, such as {@code BootNotificationRequest}. */
    boolean knows(String message);
}
