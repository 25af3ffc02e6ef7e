package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.counterpart.Counterpart;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.sut.SutDriver;
import org.plugproof.reports.timeline.Deadline;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.NotApplicable;
import org.plugproof.steps.expect.Chatter;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.expect.Judge;
import org.plugproof.steps.expect.MessageFacts;
import org.plugproof.steps.expect.Ocpp201CsmsChatter;
import org.plugproof.steps.expect.Ocpp201StationChatter;
import org.plugproof.steps.expect.Tolerances;
import org.plugproof.steps.value.Cell;
import org.plugproof.steps.value.Conditions;
import org.plugproof.steps.value.DurationText;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.ScenarioReferences;
import org.plugproof.steps.value.Scope;
import org.plugproof.steps.value.Table;

/** One scenario: what glue and states act with and judge by. Made anew for each; opened by the first hook and ended by the last. */
public final class ScenarioContext {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Timeline timeline = new Timeline();
    private final Sessions sessions = new Sessions(this);
    private final StepLog steps = new StepLog(timeline);
    private final Restoration restoration = new Restoration(this);
    private final Meeting meeting = new Meeting(this);
    private final Connections connections = new Connections(this);
    private final Sending sending = new Sending(this);
    private final Answering answering = new Answering(this);
    private final Driving driving = new Driving(this);
    private final Ending ending = new Ending(this);
    private Bench bench;
    private SutDescription described;
    private SutDescription sut;
    private ScenarioId id;
    private Servers servers;
    private ScenarioReferences references;
    private Judge judge;

    /** Which scenario this is. */
    public record ScenarioId(String caseId, String title, String feature, int line) {
        String key() {
            return feature + ":" + line;
        }
    }

    /** Sets the scenario up: the description it runs under, the connection, the SUT ready as Part 6's general preconditions want it. */
    public void open(ScenarioId scenario) {
        id = scenario;
        bench = Bench.current();
        described = bench.description(scenario.key());
        sut = BenchValues.complete(described, bench.pki());
        sut.registerSecrets(bench.secrets());
        servers = new Servers(timeline, bench.pki());
        references = ScenarioReferences.of(sut.configText(), timeline);
        new StackedProfiles(this).name();
        new VariableLists(this).name();
        plugAndCharge().name();
        judge = new Judge(timeline, sut.role().party(), references, tolerances(), MessageFacts.ANY, chatter());
    }

    private Chatter chatter() {
        return sut.role() == SutDescription.Role.STATION ? new Ocpp201StationChatter() : new Ocpp201CsmsChatter();
    }

    private Tolerances tolerances() {
        return new Tolerances(
                sut.waits().expect(),
                sut.waits().silence(),
                sut.waits().tolerance(),
                sut.waits().connect());
    }

    /** See {@link Meeting#session}. */
    private Session session() {
        return meeting.session();
    }

    /**
     * Begins a scenario that judges how a CSMS takes the station in: nothing is connected or booted before it.
     *
     * @return false where the scenario has begun otherwise
     */
    boolean beginUnconnected() {
        return sut.role() == SutDescription.Role.CSMS && meeting.unconnected();
    }

    /** The general preconditions of Part 6 (§2.1, §3.1), as far as wire and driver can bring them about. A fake station is idle by itself. */
    public void becomeIdle() {
        ready();
        if (sut.role() == SutDescription.Role.STATION) {
            new Idle(this).reach();
        }
    }

    /** The CSMS let our station in with a password that it gave it: later scenarios of this run need that one. */
    void passwordIs(String password) {
        String identity = csmsSession().station().identity();
        bench.passwordIs(described, identity, password);
        leftBehind(
                identity
                        + " has the password that the CSMS gave it; this run goes on with it, the description does not know it");
    }

    /** The connector that the scenario works on. */
    public ConnectorRef connector() {
        return new ConnectorRef(
                Integer.parseInt(text("$config.evseId")), Integer.parseInt(text("$config.connectorId")));
    }

    public List<ConnectorRef> everyConnector() {
        return Readiness.everyConnector(sut);
    }

    /** The entries of a named fixture, such as {@code required-writable-variables}, each as the rows it must have. */
    public List<Table> fixture(String name) {
        return Fixtures.named(name, this);
    }

    /** What names each variable of this name in the station's latest report that can be read. */
    public List<Table> reportedReadable(String variable) {
        return new ReportedVariables(timeline).named(variable, true);
    }

    /** As {@link #reportedReadable}, of those that can only be written. */
    public List<Table> reportedWriteOnly(String variable) {
        return new ReportedVariables(timeline).named(variable, false);
    }

    /** Opens the connection if no step has yet. */
    public void ready() {
        session();
    }

    public Timeline timeline() {
        return timeline;
    }

    public Progress progress() {
        return sessions.current();
    }

    /** The sessions at the station's EVSEs, of which one is the scenario's own. */
    public Sessions sessions() {
        return sessions;
    }

    /** What vehicles, mobility operator and V2G root of the bench are known by, and the signing of V2G certificates. */
    public PlugAndCharge plugAndCharge() {
        return new PlugAndCharge(this);
    }

    public StepLog steps() {
        return steps;
    }

    /** A step ended; what it was held to in full goes into the report. */
    public void stepEnded(String text, int line, Optional<Throwable> thrown) {
        if (judge != null) {
            judge.drainExpanded().forEach(steps::expand);
        }
        steps.ended(text, line, thrown);
    }

    public ScenarioReferences references() {
        return references;
    }

    public SutDescription sut() {
        return sut;
    }

    Restoration restoration() {
        return restoration;
    }

    Bench bench() {
        return bench;
    }

    /** Judges the SUT. What it expects is noted for the report. */
    public Judge judge() {
        session();
        return judge;
    }

    /** The judge before the SUT is ready, for what gets it there. */
    Judge rawJudge() {
        return judge;
    }

    /** Our end of the wire. */
    public Counterpart counterpart() {
        return session().counterpart();
    }

    StationSession stationSession() {
        if (session() instanceof StationSession station) {
            return station;
        }
        throw new HarnessError("this step needs a charging station as SUT");
    }

    CsmsSession csmsSession() {
        if (session() instanceof CsmsSession csms) {
            return csms;
        }
        throw new HarnessError("this step needs a CSMS as SUT");
    }

    /** The operations on connections. */
    public Connections connections() {
        return connections;
    }

    /** How a fake station reports its connectors. */
    public ConnectorReports connectorReports() {
        return new ConnectorReports(this);
    }

    /** Configuration variables of a station under test. */
    public Variables variables() {
        return new Variables(this);
    }

    /** Makes the root of the second CSMS known as {@code $secondCsms.root} and {@code $secondCsms.rootHash}. */
    public void nameSecondRoot() {
        new SecondCsms(this).nameRoot();
    }

    /** Learns how a station that listed its certificates names the second root. */
    public void recogniseSecondRoot() {
        new SecondCsms(this).recogniseRoot();
    }

    /** The certificates of a fake station. */
    public Truststore truststore() {
        return new Truststore(this);
    }

    /** The local list of a station under test. */
    public LocalList localList() {
        return new LocalList(this);
    }

    /** The file servers and the OCSP responder. */
    public BesideTheWire beside() {
        return new BesideTheWire(this, servers);
    }

    // ---- conditions and values

    /** @throws NotApplicable when the condition does not hold for this SUT */
    public void appliesOnlyIf(String condition) {
        if (!holds(condition)) {
            throw new NotApplicable("applies only if " + condition);
        }
    }

    public boolean holds(String condition) {
        return Conditions.holds(condition, references);
    }

    public Duration duration(String text) {
        return DurationText.parse(text, references);
    }

    /** What a cell comes to as the text of a variable: references and arithmetic resolved, lists joined with commas. */
    String value(String cell) {
        return Payload.text(Cell.content(cell, Scope.of(references)));
    }

    /** What the station is configured to changed: conditions and references follow. */
    void assume(String path, Object value) {
        sut = sut.with(path, value);
        references.configured(sut.configText());
    }

    /** The text of one cell, references resolved. */
    public String text(String cell) {
        return cell.startsWith("$") ? Payload.text(references.resolve(cell)) : cell;
    }

    // ---- acting on the wire

    /** Sends a CALL with the default content overlaid by the table; the answer is judged by a later step. */
    public void send(String request, Table table) {
        sending.send(request, table);
    }

    /** As {@link #send}, to a station whose boot is Pending or Rejected, and only worth judging while it is. */
    public void sendWhileRefused(String request, Table table) {
        new RefusedBoot(this).ask(request, table);
    }

    /** As {@link #send}, once for each EVSE; {@code $evse.id} is then its number. */
    public void sendForEach(List<Integer> evses, String request, Table table) {
        sending.sendForEach(evses, request, table);
    }

    /** What a CSMS says belongs to what was done before it; a station's messages of different kinds have no order. */
    void noteAct() {
        if (sut.role() == SutDescription.Role.CSMS) {
            judge().acted();
        }
    }

    /**
     * Sends a CALL and waits for its answer, which is no part of the judgement.
     *
     * @throws Inconclusive when no CALLRESULT comes in time
     */
    public Payload ask(String request, Table table) {
        return sending.ask(request, table);
    }

    Sending sending() {
        return sending;
    }

    /** How what the SUT asks is answered. */
    public Answering answering() {
        return answering;
    }

    /** The table without the rows whose third column names a condition that does not hold, as in {@code if "$config.x is true"}. */
    public Table relevant(Table table) {
        return table.relevant(references);
    }

    /** Sends it only if the condition holds for this SUT. */
    public void sendIf(String condition, String request, Table table) {
        if (holds(condition)) {
            send(request, table);
        } else {
            steps.expand("left out: " + condition + " does not hold");
        }
    }

    /** Expects it once for each EVSE, in any order; {@code $evse.id} and {@code $evse.transactionId} are then those of the EVSE. */
    public void mustSendForEach(List<Integer> evses, String request, Table content) {
        new EachEvse(this).mustSend(evses, request, relevant(content));
    }

    /** Expects the request only if the condition holds now. */
    public void mustSendIf(String condition, String request, Table content) {
        if (holds(condition)) {
            judge().mustSend(request, relevant(content));
        } else {
            steps.expand("not expected: " + condition + " does not hold");
        }
    }

    public void passIf(String condition, Duration duration) {
        if (holds(condition)) {
            pass(duration);
        }
    }

    /** Whether a payload has this content. */
    boolean matches(String payload, Table content) {
        return Payload.of(payload).has(content, Scope.of(references));
    }

    /**
     * Lets time pass; whatever happens meanwhile is on the timeline.
     *
     * @throws Inconclusive when it would be longer than an hour: a SUT may ask for any interval, and no bench waits for all of them
     */
    public void pass(Duration duration) {
        ready();
        if (duration.compareTo(LONGEST_PAUSE) > 0) {
            throw new Inconclusive("the case would have to wait " + duration.toSeconds()
                    + " s; have the SUT ask for less than " + LONGEST_PAUSE.toSeconds() + " s");
        }
        try {
            timeline.await(Deadline.in(duration), entries -> Optional.empty());
            timeline.record(new Event.Note(duration.toMillis() / 1000.0 + " s passed"));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    // ---- acting through the driver

    /** What the driver does at the SUT or asks of its operator. */
    public Driving driving() {
        return driving;
    }

    SutDriver driver() {
        return session().driver();
    }

    // ---- ending

    /** Ends the scenario: what it changed is put back, then the invariants are judged. */
    public void end() {
        meeting.met().ifPresent(session -> ending.end(session, meeting.begun()));
    }

    /** Something of this scenario stays behind in the SUT: said aloud, because later verdicts depend on it. */
    void leftBehind(String what) {
        ending.leftBehind(what);
    }

    /** Hands the result to the run. Always called, whatever happened before. */
    public void publish() {
        if (servers != null) {
            servers.close();
        }
        ending.publish(id, Optional.ofNullable(judge));
    }

    /** The description as the user wrote it. */
    SutDescription described() {
        return described;
    }

    static HarnessError interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new HarnessError("the scenario was stopped", e);
    }
}
