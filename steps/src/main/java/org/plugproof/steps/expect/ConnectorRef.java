package org.plugproof.steps.expect;

/** A connector of a station, by its numbers on the wire. */
public record ConnectorRef(int evseId, int connectorId) {

    @Override
    public String toString() {
        return "connector " + connectorId + " of EVSE " + evseId;
    }
}
