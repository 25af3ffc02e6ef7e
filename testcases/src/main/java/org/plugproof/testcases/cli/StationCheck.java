package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plugproof.fixtures.counterpart.FakeCsms;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.ocppj.RpcReply;
import org.plugproof.fixtures.wire.ListenOptions;
import org.plugproof.reports.timeline.Timeline;

/** Listens where a station under test is to connect, awaits it, and asks it something harmless. */
final class StationCheck {

    private static final String WHAT = "station";
    private static final String HARMLESS = "GetLocalListVersionRequest";
    private static final int LARGEST_MESSAGE = 8 << 20;

    private final SutDescription sut;
    private final PrintWriter out;

    StationCheck(SutDescription sut, PrintWriter out) {
        this.sut = sut;
        this.out = out;
    }

    CheckResult check() throws InterruptedException {
        Optional<ListenOptions.Tls> tls = ServerTls.of(sut);
        if (sut.securityProfile() >= 2 && tls.isEmpty()) {
            return CheckResult.wrong(
                    WHAT,
                    "security profile " + sut.securityProfile() + " needs a certificate that the station trusts",
                    "serverCertificate and serverKey: name the PEM files");
        }
        ListenOptions options = new ListenOptions(address(), tls, LARGEST_MESSAGE);
        try (FakeCsms csms = FakeCsms.start(sut, options)) {
            csms.recordTo(new Timeline());
            CompletableFuture<Void> opened = new CompletableFuture<>();
            csms.onNextOpen(() -> opened.complete(null));
            Duration patience = sut.waits().connect();
            out.println("      waiting up to " + patience.toSeconds() + " s for the station at " + csms.url());
            out.flush();
            opened.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return ask(csms);
        } catch (TimeoutException e) {
            return CheckResult.wrong(
                    WHAT,
                    "no connection came",
                    "set the station's CSMS url to the one above, and restart it; behind a router set advertise");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private CheckResult ask(FakeCsms csms) throws InterruptedException, ExecutionException {
        try {
            long patience = sut.waits().expect().toMillis();
            RpcReply reply = csms.send(HARMLESS, csms.defaultContent(HARMLESS)).get(patience, TimeUnit.MILLISECONDS);
            return CheckResult.good(WHAT, "it connects, and answers " + HARMLESS + " with " + reply);
        } catch (TimeoutException e) {
            return CheckResult.wrong(
                    WHAT,
                    "it connects, and does not answer " + HARMLESS,
                    "look into the station's log; is it OCPP 2.0.1 that it speaks?");
        }
    }

    private InetSocketAddress address() {
        String listen = sut.network().listen();
        int colon = listen.lastIndexOf(':');
        return new InetSocketAddress(listen.substring(0, colon), Integer.parseInt(listen.substring(colon + 1)));
    }
}
