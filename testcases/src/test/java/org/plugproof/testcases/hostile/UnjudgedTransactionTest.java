package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.testcases.cli.FreePort;

/** A case that fails before it has judged the first event of a transaction ends that transaction all the same. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class UnjudgedTransactionTest {

    private static final String CASE = "TC_F_02_CS";
    private static final String TRANSACTION = "8920b193-677b-4727-a0ec-7ceb99c38640";

    private final Queue<String> stops = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    @Test
    void itIsStopped() throws Exception {
        int port = FreePort.find();
        Path sut = Descriptions.station(folder, port);
        LoopbackStation station = LoopbackStation.start(port, this::serve);
        try (station) {
            Ran ran = Ran.run(folder.resolve("out"), "--sut", sut.toString(), "--only", CASE);
            assertThat(ran.verdict(CASE)).as(ran.out()).isEqualTo("fail");
            assertThat(ran.reason(CASE)).contains("AuthorizeRequest").doesNotContain("LEFT BEHIND");
            assertThat(stops).singleElement().asString().contains(TRANSACTION);
        }
    }

    /** Starts at once when asked to, without the AuthorizeRequest that has to come first. */
    private void serve(Wire connected) throws IOException {
        Kind.boot(connected);
        while (true) {
            String text = connected.read();
            if (text.contains("\"RequestStartTransaction\"")) {
                answer(connected, text, "{\"status\":\"Accepted\",\"transactionId\":\"" + TRANSACTION + "\"}");
                tell(connected, "Started", 0, "RemoteStart");
            } else if (text.contains("\"RequestStopTransaction\"")) {
                stops.add(text);
                answer(connected, text, "{\"status\":\"Accepted\"}");
                tell(connected, "Ended", 1, "RemoteStop");
            } else if (text.contains("\"GetVariables\"") && text.contains("\"AuthorizeRemoteStart\"")) {
                answer(
                        connected,
                        text,
                        "{\"getVariableResult\":[{\"attributeStatus\":\"Accepted\",\"attributeValue\":\"true\","
                                + "\"component\":{\"name\":\"AuthCtrlr\"},\"variable\":{\"name\":\"AuthorizeRemoteStart\"}}]}");
            } else {
                Kind.answer(connected, text, "UnknownVendorId");
            }
        }
    }

    private static void answer(Wire connected, String asked, String content) throws IOException {
        connected.send("[3,\"" + asked.split("\"", 3)[1] + "\"," + content + "]");
    }

    private static void tell(Wire connected, String eventType, int seqNo, String trigger) throws IOException {
        connected.send("[2,\"event-" + seqNo + "\",\"TransactionEvent\",{\"eventType\":\"" + eventType
                + "\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"triggerReason\":\"" + trigger + "\",\"seqNo\":" + seqNo
                + ",\"transactionInfo\":{\"transactionId\":\"" + TRANSACTION + "\"}}]");
    }
}
