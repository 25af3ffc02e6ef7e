package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/** What the reports of a station have told in this scenario (NotifyReportRequest), report by report. */
final class ReportedVariables {

    /** A hostile station may tell any number. */
    private static final int NAMED = 10;

    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,9}").asMatchPredicate();

    private final Timeline timeline;

    ReportedVariables(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The report that came last. */
    List<ReportedVariable> latest() {
        List<Payload> parts = parts();
        return parts.isEmpty() ? List.of() : report(parts, parts.get(parts.size() - 1));
    }

    /** What names each variable of this name in the latest report. */
    List<Table> named(String variable, boolean readable) {
        return latest().stream()
                .filter(each -> each.name("variable.name").equals(variable) && each.isReadable() == readable)
                .map(ReportedVariable::names)
                .toList();
    }

    /** The report that came first. */
    List<ReportedVariable> first() {
        List<Payload> parts = parts();
        return parts.isEmpty() ? List.of() : report(parts, parts.get(0));
    }

    /** The {@code seqNo} of what is missing from the report of this request, once its last part is here; of many the first. */
    Optional<List<Integer>> missing(String requestId) {
        List<Payload> parts = parts().stream()
                .filter(part -> part.text("requestId").equals(Optional.of(requestId)))
                .toList();
        Set<Integer> here = parts.stream().map(ReportedVariables::number).collect(Collectors.toSet());
        return parts.stream()
                .filter(part -> part.text("tbc").orElse("false").equals("false"))
                .findFirst()
                .map(last -> IntStream.range(0, number(last))
                        .boxed()
                        .filter(seqNo -> !here.contains(seqNo))
                        .limit(NAMED)
                        .toList());
    }

    /** 0 for what is no number that a report could have; its frame is judged elsewhere. */
    private static int number(Payload part) {
        return part.text("seqNo").filter(NUMBER).map(Integer::parseInt).orElse(0);
    }

    private static List<ReportedVariable> report(List<Payload> parts, Payload one) {
        List<ReportedVariable> report = new ArrayList<>();
        parts.stream()
                .filter(part -> part.text("requestId").equals(one.text("requestId")))
                .forEach(part -> report.addAll(ReportedVariable.in(part)));
        return report;
    }

    private List<Payload> parts() {
        return timeline.entries().stream()
                .flatMap(entry -> part(entry).stream())
                .toList();
    }

    private static Optional<Payload> part(Entry entry) {
        return entry.event() instanceof Event.Frame frame
                        && frame.message() instanceof Message.Call call
                        && call.action().equals("NotifyReport")
                ? Optional.of(Payload.of(call.payload()))
                : Optional.empty();
    }
}
