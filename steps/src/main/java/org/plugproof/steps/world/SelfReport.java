package org.plugproof.steps.world;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.plugproof.fixtures.counterpart.FakeCsms;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.Inconclusive;

/** A station's own FullInventory (B07), asked for before the first scenario and held against its description. */
final class SelfReport {

    private static final int MOST = 10;

    private final Bench bench;
    private final SutDescription described;
    private final Timeline timeline = new Timeline();

    SelfReport(Bench bench, SutDescription described) {
        this.bench = bench;
        this.described = described;
    }

    /** One sentence each; none where the station did not come or does not report, which the scenarios will say. */
    List<String> contradictions() {
        SutDescription sut = BenchValues.complete(described, bench.pki());
        StationSession session = StationSession.open(bench, described, sut, timeline);
        try {
            return inventory(session.csms(), sut)
                    .map(report -> new ContradictedDescription(sut, report).sentences())
                    .orElse(List.of());
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        } catch (Inconclusive noReport) {
            return List.of("the description could not be held against the station: " + noReport.getMessage());
        } finally {
            session.close();
            bench.brokeRulesBefore(described, unsound());
        }
    }

    /** What no case has seen yet has to fail the first one all the same. */
    private List<Event> unsound() {
        return timeline.entries().stream()
                .map(Entry::event)
                .filter(event -> event instanceof Event.Frame frame
                        && frame.sender() == Party.STATION
                        && (!frame.violations().isEmpty() || frame.message() instanceof Message.Malformed))
                .limit(MOST)
                .toList();
    }

    private Optional<List<ReportedVariable>> inventory(FakeCsms csms, SutDescription sut) throws InterruptedException {
        boolean here = timeline.await(Deadline.in(sut.waits().connect()), entries -> Optional.of(true)
                        .filter(yes -> csms.connected()))
                .isPresent();
        if (!here) {
            return Optional.empty();
        }
        // One that has only just connected may neither answer nor report before its boot is accepted (B01.FR.08).
        Quiet.await(timeline, sut);
        csms.settle(sut.waits().expect());
        String id = String.valueOf(ThreadLocalRandom.current().nextInt(1, 1_000_000));
        String request = "{\"requestId\":" + id + ",\"reportBase\":\"FullInventory\"}";
        Replies.result(
                csms.send("GetBaseReportRequest", request),
                "GetBaseReportRequest",
                sut.waits().expect());
        ReportedVariables reports = new ReportedVariables(timeline);
        Optional<List<Integer>> missing =
                timeline.await(Deadline.in(sut.waits().connect()), entries -> reports.missing(id));
        if (missing.isPresent() && !missing.get().isEmpty()) {
            throw new Inconclusive("its FullInventory came without part "
                    + missing.get().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return missing.map(none -> reports.latest());
    }
}
