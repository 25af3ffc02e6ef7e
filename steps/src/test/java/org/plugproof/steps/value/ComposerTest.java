package org.plugproof.steps.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Timeline;
import tools.jackson.databind.json.JsonMapper;

class ComposerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final References references =
            new ScenarioReferences(JSON.readTree("{\"id\": 7, \"hash\": {\"a\": 1}}"), new Timeline(), Map.of());

    @Test
    void aTableIsLaidOverTheDefault() {
        String composed = Composer.compose(
                "{\"n\":1,\"s\":\"x\",\"list\":[{\"a\":1,\"b\":2}],\"gone\":true}",
                Table.of(
                        "n",
                        "$config.id",
                        "s",
                        "5",
                        "list[0].a",
                        "9",
                        "list[1].a",
                        "3",
                        "gone",
                        "absent",
                        "h",
                        "$config.hash"),
                references);
        assertThat(composed).isEqualTo("{\"n\":7,\"s\":\"5\",\"list\":[{\"a\":9,\"b\":2},{\"a\":3}],\"h\":{\"a\":1}}");
    }

    @Test
    void theMessagesTypesCountWhereTheDefaultHasNothing() {
        String composed =
                Composer.compose("{}", Table.of("value", "30"), Scope.of(references), path -> Optional.of("string"));
        assertThat(composed).isEqualTo("{\"value\":\"30\"}");
    }
}
