package org.plugproof.reports.publish;

import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.verdict.CaseFacts;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Verdict;

/** {@code allure-results/}: one result a scenario. Allure knows no "inconclusive" and no "not applicable": both are skipped, with the reason. */
final class AllureResults {

    private final FileSystemResultsWriter writer;

    AllureResults(Path folder) {
        this.writer = new FileSystemResultsWriter(folder);
    }

    /** {@code nth}: how many scenarios of the case have ended with this one. */
    void write(CaseFacts facts, ScenarioResult scenario, int nth) {
        String key = scenario.caseId() + "/" + nth;
        String uuid = uuid(scenario.protocol() + "/" + key);
        TestResult result = base(facts, uuid, scenario.caseId() + " " + Titles.bare(scenario, facts))
                .setFullName(scenario.feature() + ":" + scenario.line())
                .setStatus(status(scenario.verdict()))
                .setStatusDetails(new StatusDetails().setMessage(message(scenario.verdict(), scenario.reason())))
                .setStart(scenario.began().toEpochMilli())
                .setStop(scenario.began().plus(scenario.duration()).toEpochMilli())
                .setHistoryId(uuid(scenario.protocol() + "/" + scenario.description() + "/" + key))
                .setParameters(List.of(
                        new Parameter().setName("description").setValue(scenario.description()),
                        new Parameter().setName("scenario").setValue("" + nth)))
                .setSteps(scenario.steps().stream().map(AllureResults::step).toList());
        result.getLabels().add(label("parentSuite", Roles.of(scenario.sut())));
        attach(result, "failure", "failure.txt", FailureText.render(scenario, facts));
        attach(result, "frames", "frames.txt", frames(scenario));
        writer.write(result);
    }

    void writeExcluded(CaseRecord record) {
        String uuid = uuid("excluded/" + record.id());
        writer.write(
                base(record.facts(), uuid, record.id() + " " + record.facts().title())
                        .setHistoryId(uuid)
                        .setStatus(Status.SKIPPED)
                        .setStatusDetails(new StatusDetails().setMessage(message(record.verdict(), record.reason()))));
    }

    private static TestResult base(CaseFacts facts, String uuid, String name) {
        List<Label> labels = new ArrayList<>();
        labels.add(label("suite", facts.block().isEmpty() ? "other" : facts.block()));
        labels.add(label("framework", "plugproof"));
        labels.add(label("tag", facts.id()));
        facts.useCases().forEach(useCase -> labels.add(label("feature", useCase)));
        facts.requirements().forEach(requirement -> labels.add(label("tag", requirement)));
        facts.requirements().forEach(requirement -> labels.add(label("requirement", requirement)));
        return new TestResult()
                .setUuid(uuid)
                .setName(name)
                .setTestCaseId(facts.id())
                .setTestCaseName(facts.id())
                .setStage(Stage.FINISHED)
                .setLabels(labels);
    }

    private static StepResult step(org.plugproof.reports.verdict.StepResult step) {
        List<StepResult> inner = step.expanded().stream()
                .map(line -> new StepResult().setName(line).setStage(Stage.FINISHED))
                .toList();
        StepResult result = new StepResult()
                .setName(step.text())
                .setStage(Stage.FINISHED)
                .setStatus(step.verdict().map(AllureResults::status).orElse(Status.SKIPPED))
                .setSteps(inner);
        if (!step.reason().isBlank()) {
            result.setStatusDetails(new StatusDetails().setMessage(step.reason()));
        }
        return result;
    }

    private static Status status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Status.PASSED;
            case FAIL -> Status.FAILED;
            case ERROR -> Status.BROKEN;
            case INCONCLUSIVE, NOT_APPLICABLE -> Status.SKIPPED;
        };
    }

    private static String message(Verdict verdict, String reason) {
        return verdict == Verdict.INCONCLUSIVE || verdict == Verdict.NOT_APPLICABLE
                ? verdict.word() + ": " + reason
                : reason;
    }

    private void attach(TestResult result, String name, String file, String text) {
        if (text.isEmpty()) {
            return;
        }
        String source = result.getUuid() + "-" + file;
        writer.write(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        result.getAttachments()
                .add(new Attachment().setName(name).setSource(source).setType("text/plain"));
    }

    private static String frames(ScenarioResult scenario) {
        Moments moments = new Moments(scenario);
        return scenario.entries().stream().map(entry -> line(entry, moments)).collect(Collectors.joining());
    }

    private static String line(Entry entry, Moments moments) {
        String text = entry.event() instanceof Event.Frame frame ? frame.text() : EntryText.of(entry.event());
        return EntryText.place(entry, moments) + "  " + text + "\n";
    }

    private static Label label(String name, String value) {
        return new Label().setName(name).setValue(value);
    }

    private static String uuid(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
