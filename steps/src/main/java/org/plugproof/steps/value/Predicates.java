package org.plugproof.steps.value;

import java.util.Map;

/** What can be said of a SUT in words, and the truth value of its description that answers it. */
final class Predicates {

    static final Map<String, String> REFERENCES = Map.of(
            "the session can end while offline", "$config.canEndOffline",
            "authorization is enabled", "$config.authEnabled",
            "remote starts are authorized", "$config.authorizeRemoteStart",
            "the station has a start button", "$config.startButton",
            "the station has a parking bay detector", "$config.parkingBayDetector",
            "the cable locks before authorization", "$config.cableLockBeforeAuthorization",
            "the cable is fixed", "$config.fixedCable",
            "the station signs meter values", "$config.signedMeterValues");

    private Predicates() {}
}
