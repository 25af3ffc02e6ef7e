package org.plugproof.steps.world;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.verdict.HarnessError;

/**
 * The certificate and the key of an authority that a description names. What a SUT would rightly refuse is told here, or the SUT would be
 * blamed for it.
 *
 * @param name key and file of the certificate
 */
record AuthorityFiles(String name, X509Certificate certificate, PrivateKey key) {

    private static final byte[] SOMETHING = {1};

    /**
     * @param path of the certificate in the description; that of the key is the same with {@code Key} behind it
     * @throws HarnessError when one of the two cannot be used, and why
     */
    static AuthorityFiles named(String path, SutDescription sut) {
        String file = sut.value(path).orElseThrow();
        String keyFile = sut.value(path + "Key").orElseThrow();
        AuthorityFiles files = new AuthorityFiles(
                path + ", " + file, read(path, file, Pem::certificate), read(path + "Key", keyFile, Pem::privateKey));
        files.requireUsable();
        if (!files.fits()) {
            throw new HarnessError(path + "Key, " + keyFile + ": is not the key of " + files.name);
        }
        return files;
    }

    private static <T> T read(String path, String file, Function<String, T> parse) {
        try {
            return parse.apply(SutKeys.read(file));
        } catch (IllegalArgumentException e) {
            throw new HarnessError(path + ", " + file + ": " + e.getMessage(), e);
        }
    }

    private void requireUsable() {
        try {
            certificate.checkValidity();
        } catch (CertificateException e) {
            throw new HarnessError(
                    name + ": is valid only from "
                            + certificate.getNotBefore().toInstant() + " to "
                            + certificate.getNotAfter().toInstant(),
                    e);
        }
        if (certificate.getBasicConstraints() < 0) {
            throw new HarnessError(name + ": is no certificate of an authority, by its basicConstraints");
        }
    }

    private boolean fits() {
        String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            signing.update(SOMETHING);
            byte[] signature = signing.sign();
            signing.initVerify(certificate.getPublicKey());
            signing.update(SOMETHING);
            return signing.verify(signature);
        } catch (GeneralSecurityException anotherKind) {
            return false;
        }
    }

    /** @throws HarnessError when it is not */
    void requireIssuedBy(AuthorityFiles issuer) {
        try {
            certificate.verify(issuer.certificate.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new HarnessError(name + ": is not issued by " + issuer.name, e);
        }
    }

    Authority authority() {
        return Authority.existing(new KeyPair(certificate.getPublicKey(), key), List.of(certificate), Optional.empty());
    }
}
