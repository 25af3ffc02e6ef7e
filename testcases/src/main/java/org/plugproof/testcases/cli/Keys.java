package org.plugproof.testcases.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.fixtures.wire.TlsIdentity;

/** PEM files that options and descriptions name. */
final class Keys {

    private Keys() {}

    static List<X509Certificate> certificates(Optional<Path> file) {
        return file.map(Keys::read).map(Pem::certificates).orElse(List.of());
    }

    /** Empty unless both files are named. */
    static Optional<TlsIdentity> identity(Optional<Path> certificate, Optional<Path> key) {
        return certificate.flatMap(
                chain -> key.map(path -> new TlsIdentity(Pem.privateKey(read(path)), Pem.certificates(read(chain)))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
