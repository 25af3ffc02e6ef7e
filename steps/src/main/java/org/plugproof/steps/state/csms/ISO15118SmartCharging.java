package org.plugproof.steps.state.csms;

import java.time.Duration;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Progress.Mark;
import org.plugproof.steps.world.ScenarioContext;

/** EV, station and CSMS agree on a schedule, and the EV charges by it (Part 6 §3.18). */
final class ISO15118SmartCharging implements State {

    /** How long a CSMS that is still calculating may take (K15.FR.08). */
    private static final Duration CALCULATION = Duration.ofSeconds(60);

    private final ScenarioContext world;

    ISO15118SmartCharging(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.send("NotifyEVChargingNeedsRequest", Table.of("evseId", "$config.evseId", "maxScheduleTuples", "3"));
        world.judge().mustAnswerWith(Table.of("status", "Accepted or Processing"));
        world.judge().nextStepMayTake(CALCULATION);
        world.judge()
                .mustSend(
                        "SetChargingProfileRequest",
                        Table.of(
                                "chargingProfile.chargingProfilePurpose", "TxProfile",
                                "chargingProfile.transactionId",
                                        "$TransactionEventRequest.transactionInfo.transactionId"));
        world.send(
                "NotifyEVChargingScheduleRequest",
                Table.of(
                        "evseId", "$config.evseId",
                        "chargingSchedule", "$SetChargingProfileRequest.chargingProfile.chargingSchedule[0]"));
        world.judge().mustAnswerWith(Table.of("status", "Accepted"));
        world.send(
                "TransactionEventRequest",
                Table.of("triggerReason", "ChargingStateChanged", "transactionInfo.chargingState", "Charging"));
        world.judge().mustAnswerWith(Table.empty());
        world.progress().mark(Mark.CHARGING);
    }
}
