package org.plugproof.testcases.cli;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plugproof.fixtures.counterpart.FakeStation;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.SutDescription.Credentials;
import org.plugproof.fixtures.ocppj.RpcReply;
import org.plugproof.fixtures.wire.DialOptions;
import org.plugproof.fixtures.wire.DialResult;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.steps.world.NoConnection;

/** Connects to a CSMS as its first station identity and boots. */
final class CsmsCheck {

    private static final String WHAT = "CSMS";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SutDescription sut;
    private final URI url;
    private final String identity;

    CsmsCheck(SutDescription sut) {
        this.sut = sut;
        this.url = sut.network().url().orElseThrow();
        this.identity = sut.network().identities().get(0);
    }

    CheckResult check() throws InterruptedException {
        try (FakeStation station = new FakeStation(sut, identity, options(), new Timeline())) {
            DialResult result = station.connect();
            return result instanceof DialResult.Opened ? boot(station) : refused(result);
        }
    }

    private DialOptions options() {
        DialOptions options = DialOptions.to(url).withPatience(PATIENCE);
        if (sut.securityProfile() < 3) {
            Optional<String> password = sut.credentials().basicAuthPassword();
            options = password.isPresent() ? options.withBasicAuth(identity, password.get()) : options;
        }
        if (sut.securityProfile() < 2) {
            return options;
        }
        Credentials credentials = sut.credentials();
        return options.withTls(
                Keys.certificates(credentials.trust()),
                Keys.identity(credentials.clientCertificate(), credentials.clientKey()),
                List.of());
    }

    private CheckResult boot(FakeStation station) throws InterruptedException {
        String request = "BootNotificationRequest";
        try {
            RpcReply reply =
                    station.send(request, station.defaultContent(request)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (reply instanceof RpcReply.Result result) {
                return CheckResult.good(WHAT, url + " answers the boot of " + identity + ": " + result.payload());
            }
            return CheckResult.wrong(
                    WHAT,
                    url + " takes " + identity + " in, and its boot ends with " + reply,
                    "look into the CSMS's log");
        } catch (ExecutionException | TimeoutException e) {
            return CheckResult.wrong(
                    WHAT,
                    url + " takes " + identity + " in and does not answer its boot within " + PATIENCE.toSeconds()
                            + " s",
                    "look into the CSMS's log; is it OCPP 2.0.1 that it speaks there?");
        }
    }

    private CheckResult refused(DialResult result) {
        NoConnection trouble = NoConnection.of(result, url.toString(), identity);
        return CheckResult.wrong(WHAT, trouble.says(), trouble.remedy());
    }
}
