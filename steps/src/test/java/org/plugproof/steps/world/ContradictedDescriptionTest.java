package org.plugproof.steps.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.steps.value.Payload;

class ContradictedDescriptionTest {

    private static final String DESCRIBED = "name: Post\nrole: station\nstationId: PP-1\nprofiles: [Core]\n"
            + "txStartPoint: [EVConnected, Authorized]\ntxStopPoint: [Authorized]\nreadOnly: [TxCtrlr.TxStopPoint]\n";

    private static final String CONNECTOR =
            entry("Connector", "'evse':{'id':1,'connectorId':1}", "Available", "true", "ReadOnly");

    @Test
    void aReportThatAgreesContradictsNothing() {
        assertThat(sentences(
                        entry("TxCtrlr", "", "TxStartPoint", "Authorized, EVConnected", "ReadWrite"),
                        entry("TxCtrlr", "", "TxStopPoint", "Authorized", "ReadOnly"),
                        entry("AuthCacheCtrlr", "", "Available", "true", "ReadOnly"),
                        CONNECTOR))
                .isEmpty();
    }

    @Test
    void whatIsReportedOtherwiseIsNamed() {
        assertThat(sentences(
                        entry("TxCtrlr", "", "TxStartPoint", "EVConnected", "ReadOnly"),
                        entry("TxCtrlr", "", "TxStopPoint", "Authorized", "ReadWrite"),
                        entry("AuthCacheCtrlr", "", "Available", "false", "ReadOnly"),
                        entry("LocalAuthListCtrlr", "", "Entries", "0", "ReadOnly"),
                        CONNECTOR,
                        entry("Connector", "'evse':{'id':1,'connectorId':2}", "Available", "true", "ReadOnly")))
                .containsExactly(
                        said("txStartPoint is EVConnected,Authorized, but TxCtrlr.TxStartPoint is EVConnected"),
                        said("features has C-49, but AuthCacheCtrlr is not available"),
                        said(
                                "profiles has no Local Authorization List Management, but LocalAuthListCtrlr is available"),
                        said(
                                "evses has connector 1 of EVSE 1, but it has connector 1 of EVSE 1, connector 2 of EVSE 1"),
                        said("readOnly has TxCtrlr.TxStopPoint, but TxCtrlr.TxStopPoint is ReadWrite"),
                        said("readOnly is without TxCtrlr.TxStartPoint, but TxCtrlr.TxStartPoint is ReadOnly"));
    }

    private static List<String> sentences(String... entries) {
        String part = "{'reportData':[" + String.join(",", entries) + "]}";
        SutDescription sut = SutDescription.parse("sut.yaml", new StringReader(DESCRIBED));
        return new ContradictedDescription(sut, ReportedVariable.in(Payload.of(part.replace('\'', '"')))).sentences();
    }

    private static String said(String what) {
        return "Post: the station contradicts its description: " + what;
    }

    private static String entry(String component, String where, String variable, String value, String mutability) {
        String place = where.isEmpty() ? "" : "," + where;
        return "{'component':{'name':'" + component + "'" + place + "},'variable':{'name':'" + variable
                + "'},'variableAttribute':[{'value':'" + value + "','mutability':'" + mutability + "'}]}";
    }
}
