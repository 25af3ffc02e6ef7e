package org.plugproof.steps.world;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.fixtures.wire.TlsIdentity;
import org.plugproof.reports.verdict.HarnessError;

/** Addresses, keys and certificates that a SUT description names, in the form that the wire takes. */
final class SutKeys {

    /** What one message may have at most before it counts as garbage. */
    static final int MAX_MESSAGE_BYTES = 8 << 20;

    private SutKeys() {}

    static boolean embedded(SutDescription sut) {
        return sut.driver().kind().equals("embedded");
    }

    static InetSocketAddress listenAddress(SutDescription sut) {
        return address("listen", sut.network().listen());
    }

    /** Where the OCSP responder is awaited; port 0 for a free one. */
    static InetSocketAddress ocspAddress(SutDescription sut) {
        return address("ocsp.listen", sut.value("ocsp.listen").orElseThrow());
    }

    private static InetSocketAddress address(String key, String listen) {
        int colon = listen.lastIndexOf(':');
        try {
            InetAddress address = InetAddress.getByName(listen.substring(0, colon));
            return new InetSocketAddress(address, Integer.parseInt(listen.substring(colon + 1)));
        } catch (UnknownHostException e) {
            throw new HarnessError(key + ": no address is known for " + listen, e);
        }
    }

    /** The host name by which the station knows us, which our certificate must be for. */
    static String host(SutDescription sut) {
        return sut.network().advertise().map(url -> URI.create(url).getHost()).orElseGet(() -> listenAddress(sut)
                .getHostString());
    }

    static Optional<TlsIdentity> server(SutDescription sut) {
        return identity(sut.credentials().serverCertificate(), sut.credentials().serverKey());
    }

    static Optional<TlsIdentity> client(SutDescription sut) {
        return identity(sut.credentials().clientCertificate(), sut.credentials().clientKey());
    }

    /** The roots that the description names, or the bench's own. */
    static List<X509Certificate> trusted(SutDescription sut, X509Certificate otherwise) {
        return sut.credentials()
                .trust()
                .map(SutKeys::read)
                .map(Pem::certificates)
                .orElse(List.of(otherwise));
    }

    private static Optional<TlsIdentity> identity(Optional<Path> certificate, Optional<Path> key) {
        return certificate.flatMap(
                chain -> key.map(path -> new TlsIdentity(Pem.privateKey(read(path)), Pem.certificates(read(chain)))));
    }

    /** @param file the path that a description has */
    static String read(String file) {
        return read(Path.of(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new HarnessError("cannot read " + file, e);
        }
    }
}
