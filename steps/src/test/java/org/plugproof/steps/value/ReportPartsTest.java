package org.plugproof.steps.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportPartsTest {

    private static final String REPORT = "NotifyReportRequest";

    @Test
    void eachEntryComesInAPartOfItsOwn() {
        assertThat(ReportParts.of(
                        REPORT, "{\"requestId\":7,\"seqNo\":0,\"tbc\":false,\"reportData\":[{\"a\":1},{\"b\":2}]}"))
                .containsExactly(
                        "{\"requestId\":7,\"seqNo\":0,\"tbc\":true,\"reportData\":[{\"a\":1}]}",
                        "{\"requestId\":7,\"seqNo\":1,\"tbc\":false,\"reportData\":[{\"b\":2}]}");
    }

    @Test
    void aMessageWithoutSeqNoGetsNone() {
        assertThat(ReportParts.of("NotifyDisplayMessagesRequest", "{\"tbc\":false,\"messageInfo\":[{},{}]}"))
                .containsExactly("{\"tbc\":true,\"messageInfo\":[{}]}", "{\"tbc\":false,\"messageInfo\":[{}]}");
    }

    @Test
    void aTextIsDividedAndNothingOfItIsLost() {
        assertThat(ReportParts.of("NotifyCustomerInformationRequest", "{\"seqNo\":0,\"tbc\":false,\"data\":\"abc\"}"))
                .containsExactly(
                        "{\"seqNo\":0,\"tbc\":true,\"data\":\"a\"}", "{\"seqNo\":1,\"tbc\":false,\"data\":\"bc\"}");
    }

    @Test
    void whatTellsNothingStaysWhole() {
        String empty = "{\"seqNo\":0,\"tbc\":false,\"data\":\"\"}";
        assertThat(ReportParts.of("NotifyCustomerInformationRequest", empty)).containsExactly(empty);
    }

    @Test
    void theCaseDecidesWhereItNamesTbc() {
        assertThat(ReportParts.leftOpen(REPORT, Table.empty())).isTrue();
        assertThat(ReportParts.leftOpen(REPORT, Table.of("tbc", "true"))).isFalse();
        assertThat(ReportParts.leftOpen("TransactionEventRequest", Table.empty()))
                .isFalse();
    }
}
