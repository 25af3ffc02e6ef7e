package org.plugproof.steps.world;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.plugproof.fixtures.counterpart.FakeCsms;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.ocsp.OcspHost;
import org.plugproof.fixtures.reference.Conduct;
import org.plugproof.fixtures.sut.SutDriver;
import org.plugproof.fixtures.wire.Tamper;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.expect.Judged;

/**
 * What outlives scenarios in a run: which SUT each scenario runs against, the listener and driver of a real SUT, station identities,
 * certificates, and where results go. Cucumber makes a new world for each scenario, so the bench is the one thing found statically.
 */
public final class Bench implements AutoCloseable {

    private static volatile Bench installed;
    private static final ThreadLocal<Bench> HERE = new ThreadLocal<>();

    private final Map<String, SutDescription> descriptions;
    private final Consumer<ScenarioResult> sink;
    private final Secrets secrets;
    private final Watch watch;
    private final BenchPki pki;
    private final Map<SutDescription, IdentityPool> identities = new ConcurrentHashMap<>();
    private final Map<SutDescription, SutDriver> drivers = new ConcurrentHashMap<>();
    private final Map<SutDescription, Map<ConnectorRef, String>> connectors = new ConcurrentHashMap<>();
    private final Map<SutDescription, FakeCsms> listeners = new ConcurrentHashMap<>();
    private final Map<Account, String> passwords = new ConcurrentHashMap<>();
    private final Map<SutDescription, List<Event>> unseen = new ConcurrentHashMap<>();
    private final Map<InetSocketAddress, OcspHost> ocspHosts = new ConcurrentHashMap<>();

    private record Account(SutDescription sut, String identity) {}

    /**
     * Who tries the harness itself: what comes between it and an embedded SUT, and who is told what a scenario judged.
     *
     * @param tamper changes frames where the harness reads and writes them
     * @param way where the station connects instead of the CSMS, the first or one that it moves to: to somebody who hands everything on
     * @param conduct of the embedded SUT
     * @param described how the SUT differs from its description in the run, for the harness and for itself
     * @param judged told as the scenario ends, before its result
     */
    public record Watch(
            Tamper tamper,
            UnaryOperator<URI> way,
            Conduct conduct,
            UnaryOperator<SutDescription> described,
            Consumer<List<Judged>> judged) {
        static final Watch NOBODY = new Watch(Tamper.NONE, UnaryOperator.identity(), judged -> {});

        /** Whether somebody tries the harness, with a SUT that is made for this scenario alone. */
        boolean isTrial() {
            return this != NOBODY;
        }

        /** Of a SUT that behaves as usual. */
        public Watch(Tamper tamper, UnaryOperator<URI> way, Consumer<List<Judged>> judged) {
            this(tamper, way, Conduct.USUAL, UnaryOperator.identity(), judged);
        }
    }

    /**
     * @param descriptions by scenario key: {@code features/…/X.feature:LINE}, the line being that of the scenario or of its Examples row
     * @param sink told of each scenario as it ends, on the scenario's thread
     */
    public Bench(Map<String, SutDescription> descriptions, Consumer<ScenarioResult> sink, Secrets secrets) {
        this(descriptions, sink, secrets, Watch.NOBODY, new BenchPki());
    }

    private Bench(
            Map<String, SutDescription> descriptions,
            Consumer<ScenarioResult> sink,
            Secrets secrets,
            Watch watch,
            BenchPki pki) {
        this.descriptions = Map.copyOf(descriptions);
        this.sink = sink;
        this.secrets = secrets;
        this.watch = watch;
        this.pki = pki;
    }

    /** Runs scenarios of embedded SUTs on this thread under a bench that has this one's keys, and tells the sink their results. */
    public void watched(Watch by, Consumer<ScenarioResult> results, Runnable scenarios) {
        HERE.set(new Bench(descriptions, results, secrets, by, pki));
        try {
            scenarios.run();
        } finally {
            HERE.remove();
        }
    }

    /** Makes this the bench that scenarios find, until it is closed. */
    public static void install(Bench bench) {
        if (installed != null) {
            throw new IllegalStateException("a run is already under way in this process");
        }
        installed = bench;
    }

    static Bench current() {
        Bench bench = HERE.get() == null ? installed : HERE.get();
        if (bench == null) {
            throw new HarnessError("no bench is installed: scenarios run through the plugproof runner only");
        }
        return bench;
    }

    /**
     * Tries whether stations under test can be listened for, before the first scenario needs it.
     *
     * @throws org.plugproof.fixtures.wire.PortInUseException when an address cannot be listened on
     */
    public void probe() {
        descriptions.values().stream()
                .filter(sut -> sut.role() == SutDescription.Role.STATION && !SutKeys.embedded(sut))
                .distinct()
                .forEach(sut -> StationSession.probe(this, sut));
    }

    /**
     * What stations under test report of themselves otherwise than they are described, a sentence each. The embedded one is built from its
     * description and is not asked. Takes as long as the station takes to connect and to report.
     */
    public List<String> contradictions() {
        return descriptions.values().stream()
                .filter(sut -> sut.role() == SutDescription.Role.STATION && !SutKeys.embedded(sut))
                .distinct()
                .flatMap(sut -> new SelfReport(this, sut).contradictions().stream())
                .toList();
    }

    /** Frames that the station sent before the first scenario and that break the rules. */
    void brokeRulesBefore(SutDescription described, List<Event> frames) {
        unseen.put(described, frames);
    }

    /** As {@link #brokeRulesBefore}; for one scenario, which has to answer for them. */
    List<Event> takeBrokenRules(SutDescription described) {
        return Optional.ofNullable(unseen.remove(described)).orElse(List.of());
    }

    SutDescription description(String scenarioKey) {
        SutDescription found = descriptions.get(scenarioKey);
        if (found == null) {
            throw new HarnessError("no SUT description was assigned to " + scenarioKey);
        }
        return watch.described().apply(found);
    }

    Secrets secrets() {
        return secrets;
    }

    BenchPki pki() {
        return pki;
    }

    Watch watch() {
        return watch;
    }

    void ended(ScenarioResult result) {
        sink.accept(result);
    }

    IdentityPool identities(SutDescription sut) {
        return identities.computeIfAbsent(
                sut, key -> new IdentityPool(key.network().identities()));
    }

    /** The description as it is for a station of this identity, whose password the CSMS may have changed in this run (A01). */
    SutDescription asKnownTo(SutDescription sut, String identity, SutDescription completed) {
        String password = passwords.get(new Account(sut, identity));
        return password == null ? completed : completed.with("basicAuthPassword", password);
    }

    void passwordIs(SutDescription sut, String identity, String password) {
        secrets.add(identity, password);
        passwords.put(new Account(sut, identity), password);
    }

    /** The driver of a SUT that is not embedded; one a run. */
    SutDriver driver(SutDescription sut, java.util.function.Supplier<SutDriver> make) {
        return drivers.computeIfAbsent(sut, key -> make.get());
    }

    /** The listener that a real station is connected to; it outlives scenarios. */
    FakeCsms listener(SutDescription sut, java.util.function.Supplier<FakeCsms> make) {
        return listeners.computeIfAbsent(sut, key -> make.get());
    }

    /** The address on which the responders of all scenarios answer, where the SUT knows only one. */
    OcspHost ocspHost(InetSocketAddress listen, Optional<URI> advertised) {
        return ocspHosts.computeIfAbsent(listen, address -> OcspHost.start(address, advertised));
    }

    /** What the connectors of a real station were when its last scenario ended. */
    Map<ConnectorRef, String> connectorsOf(SutDescription sut) {
        return connectors.getOrDefault(sut, Map.of());
    }

    void remember(SutDescription sut, Map<ConnectorRef, String> availability) {
        connectors.put(sut, Map.copyOf(availability));
    }

    @Override
    public void close() {
        installed = null;
        listeners.values().forEach(FakeCsms::close);
        drivers.values().forEach(SutDriver::close);
        ocspHosts.values().forEach(OcspHost::close);
    }
}
