package org.plugproof.steps.world;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plugproof.fixtures.counterpart.Counterpart;
import org.plugproof.fixtures.counterpart.FakeStation;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.reference.Conduct;
import org.plugproof.fixtures.reference.Manner;
import org.plugproof.fixtures.reference.csms.CsmsCredentials;
import org.plugproof.fixtures.reference.csms.Ports;
import org.plugproof.fixtures.reference.csms.ReferenceCsms;
import org.plugproof.fixtures.sut.Drivers;
import org.plugproof.fixtures.sut.EmbeddedCsmsDriver;
import org.plugproof.fixtures.sut.SutDriver;
import org.plugproof.fixtures.wire.DialOptions;
import org.plugproof.fixtures.wire.TlsIdentity;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.timeline.Timeline;

/** The SUT is a CSMS: we connect to it as one station, under an identity that no other scenario uses meanwhile. */
final class CsmsSession implements Session {

    private final FakeStation station;
    private final SutDriver driver;
    private final Consumer<Boolean> afterwards;
    private final Bench bench;
    private final SutDescription sut;
    private final DialOptions original;
    private boolean moved;

    private CsmsSession(
            Bench bench, SutDescription sut, FakeStation station, SutDriver driver, Consumer<Boolean> afterwards) {
        this.bench = bench;
        this.sut = sut;
        this.station = station;
        this.driver = driver;
        this.afterwards = afterwards;
        this.original = station.dialOptions();
    }

    /** @param described the description as it was read: what outlives scenarios is kept by it */
    static CsmsSession open(Bench bench, SutDescription described, SutDescription sut, Timeline timeline)
            throws InterruptedException {
        return SutKeys.embedded(sut) ? embedded(bench, sut, timeline) : real(bench, described, sut, timeline);
    }

    /** The password that the CSMS knows this station by. */
    Optional<String> password() {
        return sut.credentials().basicAuthPassword();
    }

    private static CsmsSession embedded(Bench bench, SutDescription sut, Timeline timeline) {
        String identity = sut.network().identities().get(0);
        Conduct conduct = bench.watch().conduct();
        ReferenceCsms csms = ReferenceCsms.start(sut, credentials(bench, sut), Ports.FREE, conduct);
        URI url = bench.watch().way().apply(csms.url(sut.securityProfile()));
        DialOptions dial = dial(bench, sut, url, identity);
        FakeStation station =
                new FakeStation(sut, identity, conduct.has(Manner.COMPRESSED) ? dial.withDeflate() : dial, timeline);
        station.tamperWith(bench.watch().tamper());
        return new CsmsSession(bench, sut, station, new EmbeddedCsmsDriver(csms), moved -> csms.close());
    }

    private static CsmsSession real(Bench bench, SutDescription described, SutDescription completed, Timeline timeline)
            throws InterruptedException {
        SutDriver driver = bench.driver(described, () -> Drivers.of(completed));
        IdentityPool pool = bench.identities(described);
        String identity = pool.borrow();
        try {
            SutDescription sut = bench.asKnownTo(described, identity, completed);
            DialOptions dial = dial(bench, sut, sut.network().url().orElseThrow(), identity);
            FakeStation station = new FakeStation(sut, identity, dial, timeline);
            return new CsmsSession(bench, sut, station, driver, moved -> pool.giveBack(identity, moved));
        } catch (RuntimeException e) {
            pool.giveBack(identity, false);
            throw e;
        }
    }

    private static CsmsCredentials credentials(Bench bench, SutDescription sut) {
        return new CsmsCredentials(
                Map.of("*", sut.credentials().basicAuthPassword().orElse("")),
                Optional.of(bench.pki().server("localhost")),
                sut.securityProfile() >= 2 ? Optional.of(bench.pki().rsaServer("localhost")) : Optional.empty(),
                Optional.of(bench.pki().stationRoot()),
                List.of(V2gAuthority.root(sut, bench.pki())),
                Optional.of(bench.pki().firmware().certificate()),
                Optional.of(bench.pki().firmware().signature()));
    }

    private static DialOptions dial(Bench bench, SutDescription sut, URI url, String identity) {
        DialOptions plain = DialOptions.to(url).withPatience(sut.waits().connect());
        return secured(bench, sut, plain, sut.securityProfile(), identity, Optional.empty());
    }

    /** These options with what a security profile asks for (A00): Basic for 1 and 2, TLS for 2 and 3, a client certificate for 3. */
    private static DialOptions secured(
            Bench bench,
            SutDescription sut,
            DialOptions options,
            int profile,
            String identity,
            Optional<TlsIdentity> client) {
        DialOptions result = options;
        if (profile < 3 && sut.credentials().basicAuthPassword().isPresent()) {
            result = result.withBasicAuth(
                    identity, sut.credentials().basicAuthPassword().get());
        }
        if (profile > 1) {
            Optional<TlsIdentity> shown = profile < 3
                    ? Optional.empty()
                    : Optional.of(client.or(() -> SutKeys.client(sut))
                            .orElseGet(() -> bench.pki().station(identity)));
            result = result.withTls(SutKeys.trusted(sut, bench.pki().csmsRoot().certificate()), shown, List.of());
        }
        return result;
    }

    /** How the scenario connected first. */
    DialOptions original() {
        return original;
    }

    /** How a station connects that follows a network profile it was sent (B09, A05). */
    DialOptions following(URI url, int securityProfile, Optional<TlsIdentity> client) {
        moved = securityProfile != sut.securityProfile();
        URI way = SutKeys.embedded(sut) ? bench.watch().way().apply(url) : url;
        DialOptions plain = DialOptions.to(way).withPatience(sut.waits().connect());
        return secured(bench, sut, plain, securityProfile, station.identity(), client);
    }

    /** Whether the station has followed the CSMS to another security profile: the identity is of no use to other scenarios. */
    boolean moved() {
        return moved;
    }

    FakeStation station() {
        return station;
    }

    @Override
    public Counterpart counterpart() {
        return station;
    }

    @Override
    public SutDriver driver() {
        return driver;
    }

    @Override
    public Party sut() {
        return Party.CSMS;
    }

    @Override
    public void close() {
        station.close();
        if (SutKeys.embedded(sut)) {
            driver.close();
        }
        afterwards.accept(moved);
    }
}
