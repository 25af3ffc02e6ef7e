package org.plugproof.steps.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plugproof.reports.timeline.Timeline;
import tools.jackson.databind.json.JsonMapper;

class ConditionsTest {

    private final References references =
            new ScenarioReferences(JsonMapper.builder().build().readTree("""
                            {"securityProfile": 2, "stopMode": "locally", "txStopPoint": ["EVConnected", "Authorized"],
                             "canEndOffline": true, "startButton": false}"""), new Timeline(), Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$config.securityProfile is 2 or 3",
                "$config.securityProfile is not 1 or 3",
                "$config.securityProfile is at least 2",
                "the session can end while offline and $config.stopMode is locally",
                "TxStopPoint is Authorized",
                "TxStopPoint contains EVConnected and $config.securityProfile is 3 or 2",
                "TxStopPoint is ParkingBayOccupancy or $config.stopMode is locally",
                "2 is 2",
            })
    void holds(String condition) {
        assertThat(Conditions.holds(condition, references)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$config.securityProfile is 1 or 3",
                "$config.securityProfile is not 2",
                "TxStopPoint is ParkingBayOccupancy",
                "TxStopPoint is not Authorized",
                "the station has a start button",
                "the session can end while offline and $config.stopMode is remotely",
                "3 is 2",
            })
    void doesNotHold(String condition) {
        assertThat(Conditions.holds(condition, references)).isFalse();
    }

    @Test
    void anUnknownClauseIsNamed() {
        assertThatThrownBy(() -> Conditions.holds("2 is 2 and the moon shines", references))
                .isInstanceOf(UnknownCondition.class)
                .hasMessageStartingWith("cannot tell whether \"the moon shines\" holds");
    }
}
