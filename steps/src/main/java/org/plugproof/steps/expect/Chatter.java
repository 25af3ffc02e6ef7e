package org.plugproof.steps.expect;

import tools.jackson.databind.JsonNode;

/** What a SUT of one protocol and role may say at any time, and what may make it hang up. One class a protocol and role. */
public interface Chatter {

    /**
     * Whether a request may stand before an expected one without being asked for.
     *
     * @param action the wire's word, without {@code Request}
     */
    boolean isChatter(String action, JsonNode payload);

    /**
     * Whether the SUT may ask this by itself in a case that is about something else. A case that names the request holds the SUT to it.
     *
     * @param action the wire's word, without {@code Request}
     */
    default boolean isAside(String action) {
        return false;
    }

    /** The WebSocket subprotocol of the version that is tested, such as {@code ocpp2.0.1}. */
    String subprotocol();

    /** Whether this CALL of ours gives the SUT a reason to end the connection some time after it. */
    boolean mayEndTheConnection(String action, JsonNode payload);
}
