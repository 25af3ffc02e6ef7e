package org.plugproof.steps.world;

import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.fixtures.pki.SigningRequest;
import org.plugproof.fixtures.wire.DialOptions;
import org.plugproof.fixtures.wire.DialResult;
import org.plugproof.fixtures.wire.TlsIdentity;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.SutFailed;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** Connections as a scenario makes, refuses, cuts and judges them. */
public final class Connections {

    private final ScenarioContext world;
    private Optional<TlsIdentity> renewed = Optional.empty();
    private Optional<KeyPair> pendingKeys = Optional.empty();
    private boolean met;

    Connections(ScenarioContext world) {
        this.world = world;
    }

    /** Our end hangs up, once both ends have answered what they were asked: what the SUT has no answer to, it may send again later. */
    public void drop() {
        if (world.beginUnconnected()) {
            return; // The case begins with a connection of its own.
        }
        world.answering().await();
        try {
            world.counterpart().drop();
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    public void refuse() {
        world.stationSession().csms().refuseConnections();
    }

    public void accept() {
        world.stationSession().csms().acceptConnections();
    }

    /** The fake CSMS shows this server certificate from the next connection on. */
    public void present(String what) {
        if (what.equals("valid for the second CSMS")) {
            new SecondCsms(world).open(false);
        } else if (what.equals("valid for the second CSMS, from the root of the first")) {
            new SecondCsms(world).open(true);
        } else {
            world.stationSession().present(what);
        }
    }

    /** Sends the request as soon as the station is back, before anything that it sends is answered. */
    public void onReconnection(String request, Table table) {
        world.judge().nextAnswerIsTo(request);
        world.stationSession().csms().onNextOpen(() -> askFirst(request, table));
    }

    /** What the station has queued stays queued until it has answered, however long it takes: our answer is what takes it off. */
    private void askFirst(String request, Table table) {
        long patience = world.sut().waits().expect().toMillis();
        world.sending()
                .transmit(request, table)
                .thenApply(reply -> true)
                .completeOnTimeout(false, patience, TimeUnit.MILLISECONDS)
                .join();
    }

    /** A new key and a signing request for it, PEM, as the station asks for a certificate (A02, A03). */
    public String signingRequest() {
        String name = world.csmsSession().station().identity();
        KeyPair keys = world.bench().pki().newKeys();
        pendingKeys = Optional.of(keys);
        return SigningRequest.create(
                name,
                world.sut().value("signingRequest.organization"),
                world.sut().value("signingRequest.organizationalUnit"),
                world.sut().value("signingRequest.country"),
                keys);
    }

    /**
     * Takes the certificate that the CSMS signed into use for security profile 3.
     *
     * @throws SutFailed when it is not for the key that was asked for
     */
    public void adopt(String chainPem) {
        KeyPair keys = pendingKeys.orElseThrow(() -> new HarnessError("no signing request was sent"));
        List<X509Certificate> chain = Pem.certificates(chainPem);
        if (chain.isEmpty() || !chain.get(0).getPublicKey().equals(keys.getPublic())) {
            throw new SutFailed(Failure.of(
                    "a certificate for the key in the SignCertificateRequest",
                    chain.isEmpty() ? "no certificate in PEM" : "a certificate for another key"));
        }
        renewed = Optional.of(new TlsIdentity(keys.getPrivate(), chain));
    }

    /**
     * The fake station connects once.
     *
     * @param table tlsVersion, networkProfile (received, original), user, password, certificate (none, unknown)
     */
    public void connect(Table table) {
        CsmsSession session = world.csmsSession();
        session.station().dialWith(options(session, table));
        world.noteAct();
        DialResult result = dial(session);
        if (result instanceof DialResult.Unreachable && !met) {
            NoConnection trouble = NoConnection.of(
                    result,
                    session.original().url().toString(),
                    session.station().identity());
            throw new Inconclusive(
                    "the station cannot connect to the CSMS: " + trouble.says() + "; look at " + trouble.remedy());
        }
        met = true;
        if (result instanceof DialResult.Opened) {
            session.station().dialOptions().password().filter(this::isNew).ifPresent(world::passwordIs);
        }
    }

    private boolean isNew(String password) {
        String given = "$SetVariablesRequest.setVariableData[0].attributeValue";
        return world.references().knows(given) && world.text(given).equals(password);
    }

    /** The first connection of a case that begins with it; elsewhere it is up already. */
    public void connectFirst() {
        if (world.beginUnconnected()) {
            connect(Table.empty());
            world.judge().beside().mustAcceptConnection();
        }
    }

    private DialOptions options(CsmsSession session, Table table) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            wanted.put(row.path(), world.text(row.cell()));
        }
        DialOptions options = profile(session, wanted.remove("networkProfile"));
        String tls = wanted.remove("tlsVersion");
        if (tls != null) {
            options = options.withTls(options.trusted(), options.identity(), protocols(tls));
        }
        String password = wanted.remove("password");
        String user = wanted.remove("user");
        if (password != null || user != null) {
            options = options.withBasicAuth(
                    user != null ? user : session.station().identity(),
                    password != null ? password : options.password().orElse(""));
        }
        String subprotocols = wanted.remove("subprotocols");
        if (subprotocols != null) {
            options = options.withSubprotocols(List.of(subprotocols.split(",\\s*")));
        }
        String certificate = wanted.remove("certificate");
        if (certificate != null) {
            options = options.withTls(options.trusted(), client(session, certificate), options.tlsProtocols());
        }
        if (!wanted.isEmpty()) {
            throw new HarnessError("a station cannot connect with " + wanted.keySet());
        }
        return options;
    }

    private DialOptions profile(CsmsSession session, String which) {
        if (which == null || which.equals("original")) {
            return session.original();
        }
        String url = world.text("$SetNetworkProfileRequest.connectionData.ocppCsmsUrl");
        int profile = Integer.parseInt(world.text("$SetNetworkProfileRequest.connectionData.securityProfile"));
        DialOptions options = session.following(URI.create(url), profile, renewed);
        if (session.moved()) {
            world.leftBehind(session.station().identity() + " is known with security profile " + profile
                    + " from now on; no other case of this run uses it");
        }
        return options;
    }

    private static List<String> protocols(String tls) {
        return switch (tls) {
            case "below 1.2" -> List.of("TLSv1.1", "TLSv1");
            case "1.2 or higher" -> List.of("TLSv1.2", "TLSv1.3");
            default -> List.of("TLSv" + tls);
        };
    }

    private Optional<TlsIdentity> client(CsmsSession session, String certificate) {
        BenchPki pki = world.bench().pki();
        return switch (certificate) {
            case "none" -> Optional.empty();
            case "renewed" ->
                Optional.of(renewed.orElseThrow(() -> new HarnessError("the station has no renewed certificate")));
            case "expired" -> Optional.of(pki.expiredStation(session.station().identity()));
            case "of another station" -> Optional.of(pki.station("another-station"));
            case "unknown" -> Optional.of(pki.unknownStation(session.station().identity()));
            default -> throw new HarnessError("a station's certificate can be none or unknown, not " + certificate);
        };
    }

    /** Judges a station: it connects in time; {@code $reconnectTime} becomes how many seconds that took. */
    public void stationMustConnect() {
        world.judge().beside().mustConnect();
        world.references().putPlain("reconnectTime", seconds(ConnectionTimes.lastReconnection(world.timeline())));
    }

    /**
     * Judges a station's back-off; {@code $previousBackOff} becomes how many seconds it waited. What it took to connect is in what we see,
     * and not in what the station doubles: that much less, but never less than the minimum.
     */
    public void stationMustConnectAfter(Duration minimum) {
        Duration took = world.judge().beside().mustConnectAfter(minimum);
        Duration certain = took.minus(world.sut().waits().tolerance());
        world.references().putPlain("previousBackOff", seconds(certain.compareTo(minimum) > 0 ? certain : minimum));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /**
     * Judges the cipher suites of the SUT: those that a station offers, or one handshake each with a CSMS.
     *
     * @param alternatives each a set of suites that must all be supported; one set is enough
     */
    public void mustSupport(List<List<String>> alternatives) {
        if (world.sut().role() == SutDescription.Role.CSMS) {
            alternatives.forEach(suites -> suites.forEach(this::tryOne));
        }
        SutFailed last = null;
        for (List<String> suites : alternatives) {
            try {
                world.judge().beside().mustSupport(suites);
                return;
            } catch (SutFailed missing) {
                last = missing;
            }
        }
        if (last == null) {
            throw new HarnessError("no cipher suites were named");
        }
        throw last;
    }

    /** TLS 1.3 has suites of its own, so each of these is tried under 1.2. */
    private void tryOne(String suite) {
        CsmsSession session = world.csmsSession();
        DialOptions usual = session.original();
        drop();
        session.station()
                .dialWith(usual.withTls(usual.trusted(), usual.identity(), List.of("TLSv1.2"))
                        .withCipherSuites(List.of(suite)));
        dial(session);
        session.station().dialWith(usual);
    }

    private static DialResult dial(CsmsSession session) {
        try {
            return session.station().connect();
        } catch (InterruptedException e) {
            throw ScenarioContext.interrupted(e);
        }
    }

    /** Has a station under test reboot and waits for it; for variables that ask for it. */
    void reboot() {
        world.ask("ResetRequest", Table.of("type", "Immediate"));
        world.rawJudge().prepare("reboot", () -> {
            world.rawJudge().beside().mustConnect();
            world.rawJudge().nextStepMayTake(world.sut().waits().connect());
            world.rawJudge().mustSend("BootNotificationRequest", Table.empty());
            world.rawJudge().mustReport(world.everyConnector(), "Available");
        });
    }
}
