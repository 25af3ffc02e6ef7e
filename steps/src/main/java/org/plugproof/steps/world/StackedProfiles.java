package org.plugproof.steps.world;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.steps.value.Table;

/**
 * The two stacked profiles of TC_K_40_CS and what a station must make of them (errata 6.2.69, 6.2.72, 6.2.74). The upper one has stack level 1
 * and lasts 150 s plus the tolerance; below it the lower one goes on.
 */
final class StackedProfiles {

    private static final List<int[]> LOWER = List.of(new int[] {0, 6}, new int[] {100, 8}, new int[] {200, 10});
    private static final List<int[]> UPPER = List.of(new int[] {0, 7}, new int[] {100, 9});
    private static final int UPPER_SECONDS = 150;

    private final ScenarioContext world;

    StackedProfiles(ScenarioContext world) {
        this.world = world;
    }

    /** Makes {@code $stackedProfiles.lower} and {@code .upper} known: the schedule periods, limits multiplied. */
    void name() {
        world.references().putPlain("stackedProfiles.lower", periods(LOWER));
        world.references().putPlain("stackedProfiles.upper", periods(UPPER));
    }

    private List<Map<String, Object>> periods(List<int[]> steps) {
        List<Map<String, Object>> periods = new ArrayList<>();
        for (int[] step : steps) {
            Map<String, Object> period = new LinkedHashMap<>();
            period.put("startPeriod", step[0]);
            period.put("limit", step[1] * multiplier());
            period.put("numberPhases", Integer.parseInt(world.text("$config.numberPhases")));
            periods.add(period);
        }
        return periods;
    }

    /** The periods that the composite schedule must have, shifted by how long the profiles ran before it starts. */
    List<Table> composite() {
        double elapsed = elapsedSeconds();
        double tolerance = Double.parseDouble(world.text("$config.tolerance"));
        return List.of(
                period(0, 7),
                period(100 - elapsed, 9),
                period(UPPER_SECONDS + tolerance - elapsed, 8),
                period(200 - elapsed, 10));
    }

    /** Whole seconds on the wire: whichever way the station rounded. */
    private Table period(double start, int limit) {
        long below = (long) Math.floor(start);
        return Table.of(
                "startPeriod",
                start == 0 ? "0" : below + " or " + (below + 1),
                "limit",
                Double.toString(limit * multiplier()));
    }

    private double elapsedSeconds() {
        Instant profile = moment("$SetChargingProfileRequest.chargingProfile.chargingSchedule[0].startSchedule");
        Instant schedule = moment("$GetCompositeScheduleResponse.schedule.scheduleStart");
        return Duration.between(profile, schedule).toMillis() / 1000.0;
    }

    private Instant moment(String reference) {
        return OffsetDateTime.parse(world.text(reference)).toInstant();
    }

    private double multiplier() {
        return Double.parseDouble(world.text("$config.limitMultiplier"));
    }
}
