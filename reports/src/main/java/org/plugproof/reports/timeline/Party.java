package org.plugproof.reports.timeline;

/** One end of the OCPP-J wire. */
public enum Party {
    STATION("station"),
    CSMS("CSMS");

    private final String word;

    Party(String word) {
        this.word = word;
    }

    /** The word that features and reports use: {@code station} or {@code CSMS}. */
    public String word() {
        return word;
    }

    /** The other end of the wire. */
    public Party peer() {
        return this == STATION ? CSMS : STATION;
    }
}
