package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.TxPoint;
import org.plugproof.testcases.selection.PlannedCase;

/**
 * The station cases that have to do with sessions, at stations whose start and stop points and ways to start and stop are drawn by lot: what
 * applies passes. The build draws one; {@code -Dplugproof.combinations=1-40} tries those of these seeds, half a minute each.
 */
class CombinationsTest {

    private static final String[] SESSIONS = {"TC_C_*", "TC_E_*", "TC_F_*", "TC_G_*", "TC_J_*"};
    private static final String SEEDS = System.getProperty("plugproof.combinations", "4-4");

    @TestFactory
    Stream<DynamicTest> everyCaseThatAppliesPasses() {
        String[] ends = SEEDS.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                .mapToObj(seed -> {
                    List<String> knobs = knobs(new Random(seed));
                    return DynamicTest.dynamicTest(seed + " " + knobs, () -> run("combination-" + seed, knobs));
                });
    }

    private static void run(String name, List<String> knobs) throws Exception {
        List<PlannedCase> plan = DescribedRun.plan(describe(name, knobs), SESSIONS);
        assertThat(plan).anyMatch(PlannedCase::applies);
        DescribedRun.assertRight(name, plan, DescribedRun.of(name, plan));
    }

    /** The default description with these lines instead of its own. */
    private static SutDescription describe(String name, List<String> knobs) {
        return SutDescription.parse(name, new StringReader(usual() + String.join("\n", knobs) + "\n"));
    }

    private static String usual() {
        try (var file = CombinationsTest.class.getResourceAsStream("/descriptions/" + Suts.STATION + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> knobs(Random lot) {
        // The first numbers of neighbouring seeds are neighbours themselves.
        lot.ints(10).sum();
        List<TxPoint> start = points(lot);
        List<TxPoint> stop = points(lot);
        List<String> knobs = new ArrayList<>();
        knobs.add("txStartPoint: " + words(start));
        knobs.add("txStopPoint: " + words(stop));
        knobs.add("startMode: " + (lot.nextBoolean() ? "locally" : "remotely"));
        knobs.add("stopMode: " + (lot.nextBoolean() ? "locally" : "remotely"));
        knobs.add("authorizeRemoteStart: " + (lot.nextInt(3) == 0));
        knobs.add("stopTxOnEVSideDisconnect: " + (lot.nextInt(3) != 0));
        // Without signed values nothing ever starts or stops with them.
        knobs.add("signedMeterValues: " + (start.contains(TxPoint.DATA_SIGNED) || stop.contains(TxPoint.DATA_SIGNED)));
        List<String> fixed = new ArrayList<>();
        if (lot.nextInt(5) < 2) {
            fixed.add("TxCtrlr.TxStartPoint");
        }
        if (lot.nextInt(5) < 2) {
            fixed.add("TxCtrlr.TxStopPoint");
        }
        knobs.add("readOnly: " + fixed);
        return knobs;
    }

    /** Mostly few, now and then all. */
    private static List<TxPoint> points(Random lot) {
        List<TxPoint> points = new ArrayList<>(List.of(TxPoint.values()));
        int wanted = List.of(1, 1, 2, 2, 3, points.size()).get(lot.nextInt(6));
        while (points.size() > wanted) {
            points.remove(lot.nextInt(points.size()));
        }
        return points;
    }

    private static List<String> words(List<TxPoint> points) {
        return points.stream().map(TxPoint::word).toList();
    }
}
