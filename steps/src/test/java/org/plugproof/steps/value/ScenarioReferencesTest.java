package org.plugproof.steps.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;

class ScenarioReferencesTest {

    private final Timeline timeline = new Timeline();
    private final ScenarioReferences references = ScenarioReferences.of("{\"a\":{\"b\":[{\"c\":3}]}}", timeline);

    @Test
    void namesOfTheDescription() {
        assertThat(references.number("$config.a.b[0].c")).isEqualTo(3);
        assertThat(references.knows("$config.a.x")).isFalse();
    }

    @Test
    void generatedValuesAreStableAndOfTheirKind() {
        assertThat(references.text("$generated.password"))
                .hasSize(20)
                .isEqualTo(references.text("$generated.password"));
        assertThat(references.number("$generated.requestId")).isPositive();
        assertThat(references.text("$generated.transactionId")).hasSize(36);
        Instant start = Instant.parse(references.text("$generated.startDateTime"));
        Instant end = Instant.parse(references.text("$generated.endDateTime"));
        assertThat(start).isAfter(Instant.now()).isEqualTo(start.truncatedTo(ChronoUnit.MINUTES));
        assertThat(end).isAfter(start);
    }

    @Test
    void theLatestMessageOfEitherDirectionIsRead() {
        frame(Party.CSMS, new Message.Call("1", "ReserveNow", "{\"id\":1}"));
        frame(Party.CSMS, new Message.Call("2", "ReserveNow", "{\"id\":2}"));
        frame(
                Party.STATION,
                new Message.CallResult("2", Optional.of("ReserveNow"), Optional.of(2), "{\"status\":\"Accepted\"}"));
        assertThat(references.number("$ReserveNowRequest.id")).isEqualTo(2);
        assertThat(references.text("$ReserveNowResponse.status")).isEqualTo("Accepted");
        assertThatThrownBy(() -> references.resolve("$ReserveNowRequest.evseId"))
                .hasMessage(
                        "$ReserveNowRequest.evseId is unknown; the latest ReserveNowRequest (frame 2) has nothing there");
    }

    @Test
    void whatTheWorldPutsHasDotsInItsName() {
        references.put("seqNo.next", 4);
        references.put("seqNo.skipped1", 5);
        references.put("fileServer.url", "http://127.0.0.1/fw");
        assertThat(Cell.text("$seqNo.next + 2", Scope.of(references))).isEqualTo("6");
        assertThat(Cell.text("$fileServer.url/x.bin", Scope.of(references))).isEqualTo("http://127.0.0.1/fw/x.bin");
        assertThatThrownBy(() -> references.resolve("$nothing"))
                .hasMessageContaining("put here: $fileServer.url, $seqNo.next, $seqNo.skipped1");
    }

    @Test
    void lengthsOfTime() {
        references.put("reconnectTime", 7);
        assertThat(DurationText.parse("10 seconds")).isEqualTo(Duration.ofSeconds(10));
        assertThat(DurationText.parse("500 ms")).isEqualTo(Duration.ofMillis(500));
        assertThat(DurationText.parse("2 minutes")).isEqualTo(Duration.ofMinutes(2));
        assertThat(DurationText.parse("$reconnectTime * 2", references)).isEqualTo(Duration.ofSeconds(14));
        assertThat(DurationText.parse("$reconnectTime + 500 ms", references)).isEqualTo(Duration.ofMillis(7500));
        references.put("expiry", Instant.now().plusSeconds(3600).toString());
        assertThat(DurationText.parse("$expiry", references)).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
        references.put("expiry", "2020-01-01T00:00:00+01:00");
        assertThat(DurationText.parse("$expiry", references)).isZero();
        assertThatThrownBy(() -> DurationText.parse("a while")).isInstanceOf(IllegalArgumentException.class);
    }

    private void frame(Party sender, Message message) {
        timeline.record(new Event.Frame("c", sender, "", message, List.of()));
    }
}
