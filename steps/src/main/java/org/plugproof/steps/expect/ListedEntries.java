package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.ExpectedContent;
import org.plugproof.steps.value.Matcher;
import org.plugproof.steps.value.Paths;
import org.plugproof.steps.value.Table;
import tools.jackson.databind.JsonNode;

/**
 * The entries of a list in the messages that were judged last under its name: all parts of a report, or the one request or answer. Where
 * none was judged yet, all such messages of the SUT, and the first is waited for.
 */
final class ListedEntries {

    private static final String SAMPLED_VALUES = "meterValue[*].sampledValue";

    private final Proceedings proceedings;

    /** An entry of a list, where it stands in which frame, and what that says in full. */
    record Listed(int frame, String path, JsonNode node, JsonNode within) {
        String listPath() {
            return path.replaceFirst("\\[\\d+]$", "");
        }

        String list() {
            return frame + " " + listPath();
        }
    }

    /** An entry and what it is held to, which may name it. */
    private record Held(Listed entry, ExpectedContent content) {}

    ListedEntries(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /** Every entry, or every one that {@code where} means, is so. A list without any entry is wrong. */
    void judgeEvery(String messagePath, Optional<Where> where, Table table) {
        List<Listed> meant = all(messagePath);
        where.ifPresent(condition -> meant.removeIf(isNot(condition)));
        List<Held> held = new ArrayList<>();
        for (Listed each : meant) {
            held.add(judged(new Held(each, proceedings.content(table, each.node()))));
        }
        String message = Paths.head(messagePath);
        held.forEach(each -> proceedings
                .book()
                .entry(each.entry().frame(), message, each.entry().path(), each.content()));
        String example = held.isEmpty() ? "" : " with " + held.get(0).content().describe();
        proceedings.say(held.size() + " entries of " + messagePath + example);
    }

    private Held judged(Held held) {
        Listed entry = held.entry();
        held.content().difference(entry.node()).ifPresent(difference -> {
            String path = entry.path() + "." + difference.path();
            throw proceedings.failure(
                    Failure.of(path + " = " + difference.expected(), path + " = " + difference.actual())
                            .at(entry.frame(), Spoken.jsonPath(path)));
        });
        return held;
    }

    /** At least one entry is so. */
    void judgeAny(String messagePath, ExpectedContent content) {
        List<Listed> all = all(messagePath);
        if (!find(all, messagePath, content)) {
            Listed nearest = nearest(all, content);
            throw proceedings.failure(Failure.of(
                            "an entry of " + messagePath + " with " + content.describe(),
                            "none of " + all.size() + "; nearest: " + differences(nearest, content))
                    .at(nearest.frame(), Spoken.jsonPath(nearest.path())));
        }
        proceedings.say("an entry of " + messagePath + " with " + content.describe());
    }

    /** Each wanted entry is there; all that are missing are named. */
    void judgeIncluded(String messagePath, String fixture, List<Table> wanted) {
        List<Listed> all = all(messagePath);
        List<String> missing = new ArrayList<>();
        for (Table table : wanted) {
            ExpectedContent content = proceedings.content(table);
            if (!find(all, messagePath, content)) {
                missing.add(content.describe());
            }
        }
        if (!missing.isEmpty()) {
            throw proceedings.failure(Failure.of(
                            "everything in \"" + fixture + "\" (" + wanted.size() + ") in " + messagePath,
                            "without " + String.join("; ", missing))
                    .at(all.get(0).frame()));
        }
        if (Paths.tail(messagePath).equals(SAMPLED_VALUES)) {
            judgeMoments(all, messagePath, fixture, wanted);
        }
        proceedings.say(messagePath + " includes all " + wanted.size() + " of \"" + fixture + "\"");
    }

    /** What one measurement leaves out, another one does not make good. */
    private void judgeMoments(List<Listed> all, String messagePath, String fixture, List<Table> wanted) {
        for (Measurement each : Measurement.whole(all)) {
            List<String> missing = wanted.stream()
                    .map(proceedings::content)
                    .filter(content -> each.values().stream().noneMatch(value -> content.matches(value.node())))
                    .map(ExpectedContent::describe)
                    .toList();
            if (!missing.isEmpty()) {
                Listed first = each.values().get(0);
                throw proceedings.failure(Failure.of(
                                "everything in \"" + fixture + "\" (" + wanted.size() + ") in " + messagePath
                                        + " of each moment",
                                "at " + each.at() + " without " + String.join("; ", missing))
                        .at(first.frame(), Spoken.jsonPath(first.path())));
            }
        }
    }

    /**
     * Where several entries would do, none of them is judged alone: then the list is, if all of them stand in one.
     *
     * @return whether any entry would do
     */
    private boolean find(List<Listed> all, String messagePath, ExpectedContent content) {
        List<Listed> right =
                all.stream().filter(each -> content.matches(each.node())).toList();
        if (right.size() == 1) {
            Listed only = right.get(0);
            String message = Paths.head(messagePath);
            proceedings.book().note(Kind.ELEMENT, only.frame(), message, only.path(), content.describe());
            proceedings.book().entry(only.frame(), message, only.path(), content);
        } else if (right.stream().map(Listed::list).distinct().count() == 1) {
            Listed first = right.get(0);
            proceedings.book().row(first.frame(), Paths.head(messagePath), first.listPath(), new HasAnEntry(content));
        }
        return !right.isEmpty();
    }

    /** The list that an entry is looked for in. */
    private record HasAnEntry(ExpectedContent content) implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode list) {
            return list.valueStream().anyMatch(content::matches) ? Optional.empty() : Optional.of("none such");
        }

        @Override
        public String describe() {
            return "an entry with " + content.describe();
        }
    }

    private Predicate<Listed> isNot(Where where) {
        List<ExpectedContent> oneOf = where.oneOf().stream()
                .map(cell -> proceedings.content(Table.of(where.path(), cell)))
                .toList();
        return each -> oneOf.stream().noneMatch(content -> content.matches(each.node()));
    }

    private List<Listed> all(String messagePath) {
        String path = Paths.tail(messagePath);
        List<Listed> listed = new ArrayList<>();
        List<Proceedings.Subject> subjects = subjects(Paths.head(messagePath));
        for (Proceedings.Subject subject : subjects) {
            for (String place : Paths.places(subject.payload(), path)) {
                JsonNode list = Paths.read(subject.payload(), place);
                for (int i = 0; i < list.size(); i++) {
                    listed.add(new Listed(
                            subject.entry().number(), place + "[" + i + "]", list.path(i), subject.payload()));
                }
            }
        }
        if (listed.isEmpty()) {
            throw proceedings.failure(Failure.of("an entry of " + messagePath, "none")
                    .at(subjects.get(0).entry().number(), Spoken.jsonPath(path)));
        }
        return listed;
    }

    private List<Proceedings.Subject> subjects(String message) {
        List<Proceedings.Subject> judged = proceedings.judged(message);
        return judged.isEmpty() ? received(message) : judged;
    }

    private List<Proceedings.Subject> received(String message) {
        List<Proceedings.Subject> received = proceedings
                .await(proceedings.patience(), entries -> Optional.of(seen(entries, message))
                        .filter(seen -> !seen.isEmpty()))
                .orElseThrow(() ->
                        proceedings.failure(Failure.of(Spoken.within(message, proceedings.patience()), "nothing")));
        proceedings.traffic().received(message).forEach(proceedings.traffic()::consume);
        return received;
    }

    private List<Proceedings.Subject> seen(List<Entry> entries, String message) {
        List<Proceedings.Subject> seen = new ArrayList<>();
        for (Entry entry : entries.subList(Math.min(proceedings.traffic().floor(), entries.size()), entries.size())) {
            if (entry.event() instanceof Event.Frame frame && frame.sender() == proceedings.sut()) {
                payload(frame.message(), message)
                        .ifPresent(text -> seen.add(new Proceedings.Subject(
                                entry, proceedings.payloads().of(entry, text))));
            }
        }
        return seen;
    }

    private static Optional<String> payload(Message message, String name) {
        if (message instanceof Message.Call call && name.equals(call.action() + "Request")) {
            return Optional.of(call.payload());
        }
        return message instanceof Message.CallResult result
                        && name.equals(result.action().orElse("") + "Response")
                ? Optional.of(result.payload())
                : Optional.empty();
    }

    private static Listed nearest(List<Listed> all, ExpectedContent content) {
        return all.stream()
                .min(java.util.Comparator.comparingInt(
                        each -> content.differences(each.node()).size()))
                .orElseThrow();
    }

    private static String differences(Listed nearest, ExpectedContent content) {
        return content.differences(nearest.node()).stream()
                .map(difference -> difference.path() + " = " + difference.actual())
                .collect(Collectors.joining(", "));
    }
}
