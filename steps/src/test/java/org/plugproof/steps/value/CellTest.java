package org.plugproof.steps.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plugproof.reports.timeline.Timeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CellTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONFIG = """
            {"backOff": 10, "txTime": 5, "name": "A", "evseIds": [1, 2], "hash": {"alg": "SHA256", "serial": "1a"}}""";
    private final Scope scope = new Scope(
            new ScenarioReferences(JSON.readTree(CONFIG), new Timeline(), Map.of()),
            () -> Instant.parse("2026-01-01T12:00:00Z"),
            Duration.ofSeconds(4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Accepted | \"'Accepted'\"",
                "1 | 1",
                "1 | \"'1'\"",
                "true | \"'true'\"",
                "1.0 | 1",
                "A or B | \"'B'\"",
                "absent | absent",
                "absent or NoError | absent",
                "present and not empty | \"'x'\"",
                "contains 10 | \"'1,10'\"",
                "contains Energy | \"'Energy.Active'\"",
                "contains A and B | \"['B','A','C']\"",
                "contains $config.hash | \"[{'alg':'SHA256','serial':'1a','more':1}]\"",
                "absent or without $config.hash | \"[{'alg':'SHA256','serial':'2b'}]\"",
                "only A and B | \"['B','A']\"",
                "only 1 | [1]",
                "one of A, B | \"'B'\"",
                "one of $config.evseIds | 2",
                "some of A, B, C | \"'C,A'\"",
                "some of A, B | \"''\"",
                "near now | \"'2026-01-01T13:00:03+01:00'\"",
                "now - 2 hours | \"'2026-01-01T10:00:00.000Z'\"",
                "$config.backOff * 2 + $config.txTime | 25",
                "at least 3 and at most 4 | 4",
                "not A | \"'B'\"",
                "$config.hash | \"{'alg':'SHA256','serial':'1a','x':0}\"",
                "$config.evseIds | [2,1]",
                "'A or B' | \"'A or B'\"",
                "R&D or more | \"'more'\"",
                "Plug and Charge | \"'Plug and Charge'\"",
                "2026-01-01T00:00:00Z | \"'2026-01-01T00:00:00.000Z'\"",
            })
    void fits(String cell, String actual) {
        assertThat(Cell.expectation(cell, scope).mismatch(node(actual))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Accepted | \"'Rejected'\" | Rejected",
                "Accepted | absent | absent",
                "absent | \"'x'\" | x",
                "present | null | null",
                "not empty | \"''\" | ''",
                "not empty | [] | []",
                "contains 1 | \"'10,11'\" | 10,11",
                "contains Energy | \"'Energy.Active,Power'\" | Energy.Active,Power",
                "without 1 | \"'1,2'\" | 1,2",
                "without 1 | absent | absent",
                "only A | \"['A','B']\" | \"[\"\"A\"\",\"\"B\"\"]\"",
                "one of A, B | \"'A,B'\" | A,B",
                "one of A, B | absent | absent",
                "one of $config.evseIds | 3 | 3",
                "some of A, B | \"'A,C'\" | A,C",
                "some of A, B | absent | absent",
                "near now | \"'2026-01-01T12:00:05Z'\" | 2026-01-01T12:00:05Z (5 s off)",
                "near now | \"'soon'\" | soon",
                "at least 3 | 2 | 2",
                "not A | \"'A'\" | A",
                "not A | absent | absent",
                "007 | 7 | 7",
                "$config.hash | \"{'alg':'SHA256'}\" | \"{\"\"alg\"\":\"\"SHA256\"\"}\"",
            })
    void doesNotFit(String cell, String actual, String says) {
        assertThat(Cell.expectation(cell, scope).mismatch(node(actual))).contains(says);
    }

    @Test
    void nearNowGoesOnWhileItIsWaitedFor() {
        java.time.Instant begin = java.time.Instant.parse("2026-01-01T12:00:00Z");
        java.util.concurrent.atomic.AtomicReference<java.time.Instant> clock =
                new java.util.concurrent.atomic.AtomicReference<>(begin);
        Matcher matcher = Cell.expectation(
                "near now", new Scope(scope.references(), clock::get, java.time.Duration.ofSeconds(4)));
        clock.set(begin.plusSeconds(20));
        assertThat(matcher.mismatch(node("'2026-01-01T12:00:15Z'"))).isEmpty();
        assertThat(matcher.mismatch(node("'2026-01-01T12:00:24Z'"))).isEmpty();
        assertThat(matcher.mismatch(node("'2026-01-01T12:00:25Z'"))).contains("2026-01-01T12:00:25Z (5 s off)");
        assertThat(matcher.mismatch(node("'2026-01-01T11:59:55Z'"))).contains("2026-01-01T11:59:55Z (-5 s off)");
    }

    @Test
    void describesWhatIsExpectedWithReferencesReplaced() {
        assertThat(Cell.expectation("absent or contains $config.name", scope).describe())
                .isEqualTo("absent or contains A");
        assertThat(Cell.expectation("near now", scope).describe()).isEqualTo("near 2026-01-01T12:00:00Z (± 4 s)");
    }

    @Test
    void contentTakesTheTypeOfWhatItReplacesOrAGuess() {
        assertThat(Cell.content("1", Optional.of(JSON.readTree("\"x\"")), scope).toString())
                .isEqualTo("\"1\"");
        assertThat(Cell.content("'1'", Optional.of(JSON.readTree("0")), scope).toString())
                .isEqualTo("1");
        assertThat(Cell.content("1", scope).toString()).isEqualTo("1");
        assertThat(Cell.content("false", scope).toString()).isEqualTo("false");
        assertThat(Cell.content("$config.hash", scope).path("alg").asString("")).isEqualTo("SHA256");
        assertThat(Cell.text("$config.backOff + 60", scope)).isEqualTo("70");
        assertThat(Cell.text("now - 2 hours", scope)).isEqualTo("2026-01-01T10:00:00Z");
        assertThat(Cell.text("x-$config.name/y", scope)).isEqualTo("x-A/y");
    }

    @Test
    void anUnknownReferenceSaysWhatIsKnown() {
        assertThatThrownBy(() -> Cell.content("$config.backof", scope))
                .isInstanceOf(UnknownReference.class)
                .hasMessage(
                        "$config.backof is unknown; the SUT's description has backOff, txTime, name, evseIds, hash");
        assertThatThrownBy(() -> Cell.content("$ResetRequest.type", scope))
                .hasMessage("$ResetRequest.type is unknown; no ResetRequest was seen");
    }

    @Test
    void aLintSeesLiteralsAndReferences() {
        assertThat(Cell.literals("A or $config.x or contains 'B or C'")).containsExactly("A", "B or C");
        assertThat(Cell.references("contains $config.a[0].b or $seqNo.next + 2"))
                .containsExactly("$config.a[0].b", "$seqNo.next");
    }

    private static JsonNode node(String text) {
        return text.equals("absent") ? JSON.readTree("{}").path("x") : JSON.readTree(text.replace('\'', '"'));
    }
}
