package org.plugproof.testcases.cli;

import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.description.SutDescription.Credentials;
import org.plugproof.fixtures.wire.ListenOptions.ClientCertificate;
import org.plugproof.fixtures.wire.ListenOptions.Tls;

/** The TLS with which a station under test is awaited: with its security profile, under the certificate that the description names. */
final class ServerTls {

    private ServerTls() {}

    static Optional<Tls> of(SutDescription sut) {
        if (sut.securityProfile() < 2) {
            return Optional.empty();
        }
        Credentials credentials = sut.credentials();
        ClientCertificate client = sut.securityProfile() == 3 ? ClientCertificate.REQUIRED : ClientCertificate.NONE;
        return Keys.identity(credentials.serverCertificate(), credentials.serverKey())
                .map(identity ->
                        new Tls(identity, Keys.certificates(credentials.trust()), client, List.of(), List.of()));
    }
}
