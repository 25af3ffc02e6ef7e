package org.plugproof.steps.world;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.files.FileServer;
import org.plugproof.fixtures.files.FtpFileServer;
import org.plugproof.fixtures.files.HttpFileServer;
import org.plugproof.fixtures.ocsp.OcspIssuer;
import org.plugproof.fixtures.ocsp.OcspResponder;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.reports.timeline.Timeline;
import org.plugproof.reports.verdict.HarnessError;

/** The servers beside the wire that a scenario needs. Each is started when it is first asked for, and records to the timeline. */
final class Servers implements AutoCloseable {

    private final Timeline timeline;
    private final BenchPki pki;
    private final Map<String, FileServer> files = new LinkedHashMap<>();
    private OcspResponder ocsp;
    private V2gAuthority v2g;

    Servers(Timeline timeline, BenchPki pki) {
        this.timeline = timeline;
        this.pki = pki;
    }

    /**
     * The file server for a protocol of FileTransferProtocols.
     *
     * @param protocol HTTP or FTP
     */
    synchronized FileServer files(String protocol) {
        return files.computeIfAbsent(protocol.toUpperCase(Locale.ROOT), key -> {
            FileServer server =
                    switch (key) {
                        case "HTTP" -> HttpFileServer.http();
                        case "FTP" -> FtpFileServer.anonymous();
                        default ->
                            throw new HarnessError("no file server speaks " + protocol
                                    + "; configure fileTransferProtocols as HTTP or FTP");
                    };
            server.recordTo(timeline);
            return server;
        });
    }

    /** The responder for the certificates of the authority that the SUT knows, on the address that the SUT can reach. */
    synchronized OcspResponder ocsp(Bench bench, SutDescription sut) {
        if (ocsp == null) {
            V2gAuthority authority = v2g(sut);
            List<OcspIssuer> issuers = List.of(issuer(authority.sub()), issuer(authority.root()));
            InetSocketAddress listen = SutKeys.ocspAddress(sut);
            Optional<URI> advertised = sut.value("ocsp.advertise").map(URI::create);
            ocsp = listen.getPort() == 0
                    ? OcspResponder.start(issuers, listen, advertised)
                    : bench.ocspHost(listen, advertised).responder(issuers);
            ocsp.recordTo(timeline);
        }
        return ocsp;
    }

    /** What the contract certificates of the scenario are issued by. */
    synchronized V2gAuthority v2g(SutDescription sut) {
        if (v2g == null) {
            v2g = V2gAuthority.of(sut, pki);
        }
        return v2g;
    }

    private static OcspIssuer issuer(Authority authority) {
        return new OcspIssuer(authority.certificate(), authority.keys().getPrivate());
    }

    @Override
    public synchronized void close() {
        files.values().forEach(FileServer::close);
        if (ocsp != null) {
            ocsp.close();
        }
    }
}
