package org.plugproof.steps.world;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.counterpart.Counterpart;
import org.plugproof.fixtures.counterpart.FakeCsms;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.reference.station.ReferenceStation;
import org.plugproof.fixtures.reference.station.StationCredentials;
import org.plugproof.fixtures.sut.Drivers;
import org.plugproof.fixtures.sut.EmbeddedStationDriver;
import org.plugproof.fixtures.sut.SutDriver;
import org.plugproof.fixtures.wire.CsmsListener;
import org.plugproof.fixtures.wire.ListenOptions;
import org.plugproof.fixtures.wire.ListenOptions.ClientCertificate;
import org.plugproof.fixtures.wire.ListenOptions.Tls;
import org.plugproof.fixtures.wire.TlsIdentity;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;

/** The SUT is a charging station: we listen as its CSMS. A real station stays connected from scenario to scenario. */
final class StationSession implements Session {

    private final FakeCsms csms;
    private final SutDriver driver;
    private final Bench bench;
    private final SutDescription sut;
    private final Optional<ReferenceStation> owned;

    private StationSession(
            Bench bench, SutDescription sut, FakeCsms csms, SutDriver driver, Optional<ReferenceStation> owned) {
        this.bench = bench;
        this.sut = sut;
        this.csms = csms;
        this.driver = driver;
        this.owned = owned;
    }

    /** @param described the description as it was read: what outlives scenarios is kept by it */
    static StationSession open(Bench bench, SutDescription described, SutDescription sut, Timeline timeline) {
        return SutKeys.embedded(sut) ? embedded(bench, sut, timeline) : real(bench, described, sut, timeline);
    }

    private static StationSession embedded(Bench bench, SutDescription sut, Timeline timeline) {
        FakeCsms csms = listen(bench, sut, timeline);
        csms.tamperWith(bench.watch().tamper());
        Optional<TlsIdentity> client = sut.securityProfile() == 3
                ? Optional.of(bench.pki().station(sut.station().serialNumber()))
                : Optional.empty();
        StationCredentials credentials = new StationCredentials(
                sut.credentials().basicAuthPassword(),
                List.of(bench.pki().csmsRoot().certificate()),
                List.of(bench.pki().manufacturerRoot().certificate()),
                List.of(bench.pki().v2gRoot().certificate()),
                client);
        ReferenceStation station = ReferenceStation.start(
                sut,
                bench.watch().way().apply(csms.url()),
                credentials,
                bench.watch().conduct());
        return new StationSession(bench, sut, csms, new EmbeddedStationDriver(station), Optional.of(station));
    }

    private static StationSession real(Bench bench, SutDescription described, SutDescription sut, Timeline timeline) {
        FakeCsms csms = bench.listener(described, () -> listen(bench, sut, timeline));
        bench.takeBrokenRules(described).forEach(timeline::record);
        csms.recordTo(timeline);
        return new StationSession(bench, sut, csms, bench.driver(described, () -> Drivers.of(sut)), Optional.empty());
    }

    /**
     * Finds out before the first scenario whether it can be listened for the station.
     *
     * @throws org.plugproof.fixtures.wire.PortInUseException when it cannot
     */
    static void probe(Bench bench, SutDescription sut) {
        CsmsListener.probe(options(bench, sut).address());
    }

    private static FakeCsms listen(Bench bench, SutDescription sut, Timeline timeline) {
        return FakeCsms.start(sut, options(bench, sut), timeline);
    }

    private static ListenOptions options(Bench bench, SutDescription sut) {
        Optional<Tls> tls = sut.securityProfile() < 2
                ? Optional.empty()
                : Optional.of(tls(bench, sut, identity(bench, sut), List.of()));
        return new ListenOptions(SutKeys.listenAddress(sut), tls, SutKeys.MAX_MESSAGE_BYTES);
    }

    private static TlsIdentity identity(Bench bench, SutDescription sut) {
        return SutKeys.server(sut).orElseGet(() -> bench.pki().server(SutKeys.host(sut)));
    }

    private static Tls tls(Bench bench, SutDescription sut, TlsIdentity identity, List<String> protocols) {
        boolean mutual = sut.securityProfile() == 3;
        return new Tls(
                identity,
                SutKeys.trusted(sut, bench.pki().stationRoot().certificate()),
                mutual ? ClientCertificate.REQUIRED : ClientCertificate.NONE,
                protocols,
                List.of());
    }

    /** Shows this certificate from the next connection on; {@code valid} is the usual one. */
    void present(String what) {
        String host = SutKeys.host(sut);
        switch (what) {
            case "valid" -> csms.present(tls(bench, sut, identity(bench, sut), List.of()));
            case "valid, over TLS 1.1 at most" ->
                csms.present(tls(bench, sut, identity(bench, sut), List.of("TLSv1", "TLSv1.1")));
            default -> csms.present(tls(bench, sut, bench.pki().defectiveServer(host, what), List.of()));
        }
    }

    /** The door as a scenario finds it: open, with the usual certificate and password. */
    void reset() {
        csms.acceptConnections();
        if (sut.securityProfile() > 1) {
            present("valid");
        }
    }

    /**
     * Opens the endpoint of the second CSMS and says where: at the host that the station knows us by.
     *
     * @param sameRoot shows the certificate of the first; else one that comes from another root
     */
    java.net.URI openSecondEndpoint(boolean sameRoot) {
        InetSocketAddress address =
                new InetSocketAddress(SutKeys.listenAddress(sut).getAddress(), 0);
        Optional<Tls> tls = sut.securityProfile() < 2
                ? Optional.empty()
                : Optional.of(tls(bench, sut, second(sameRoot), List.of()));
        java.net.URI second = csms.openSecondEndpoint(new ListenOptions(address, tls, SutKeys.MAX_MESSAGE_BYTES));
        java.net.URI first = csms.url();
        java.net.URI there = java.net.URI.create(
                first.getScheme() + "://" + first.getHost() + ":" + second.getPort() + first.getPath());
        return fresh() ? bench.watch().way().apply(there) : there;
    }

    private TlsIdentity second(boolean sameRoot) {
        return sameRoot ? identity(bench, sut) : bench.pki().otherServer(SutKeys.host(sut));
    }

    /** Whether the station was started for this scenario alone. */
    boolean fresh() {
        return owned.isPresent();
    }

    FakeCsms csms() {
        return csms;
    }

    @Override
    public Counterpart counterpart() {
        return csms;
    }

    @Override
    public SutDriver driver() {
        return driver;
    }

    @Override
    public Party sut() {
        return Party.STATION;
    }

    @Override
    public void close() {
        csms.forgetArrangements();
        owned.ifPresent(station -> {
            driver.close();
            // One that went on trying to connect would come to whoever gets the port next.
            station.close();
            csms.close();
        });
    }
}
