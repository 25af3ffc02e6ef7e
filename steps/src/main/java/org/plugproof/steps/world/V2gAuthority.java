package org.plugproof.steps.world;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;

/** Who issues the contract certificates that a fake station has: a V2G root, and a Sub-CA below it. */
record V2gAuthority(Authority root, Authority sub) {

    /**
     * The one of the description, or of the bench where it is embedded: nobody else can trust a root that was made for the run.
     *
     * @throws Inconclusive where a real CSMS is described without one
     */
    static V2gAuthority of(SutDescription sut, BenchPki pki) {
        if (sut.value("v2g.root").isPresent()) {
            Authority root = read(sut, "root", List.of());
            return new V2gAuthority(root, read(sut, "subCa", List.of(root.certificate())));
        }
        if (!SutKeys.embedded(sut)) {
            throw new Inconclusive(
                    "the CSMS can trust no contract certificate of ours: make an authority with plugproof v2g,"
                            + " let the CSMS trust its root, and describe it as v2g");
        }
        return new V2gAuthority(pki.v2gRoot(), pki.newV2gSub());
    }

    /** The root alone, of a CSMS that is embedded: it is made to trust it. */
    static X509Certificate root(SutDescription sut, BenchPki pki) {
        return sut.value("v2g.root")
                .map(file -> Pem.certificate(SutKeys.read(file)))
                .orElseGet(() -> pki.v2gRoot().certificate());
    }

    /** A Sub-CA that nobody has seen before, so that nobody remembers what its status was. */
    Authority newSub() {
        return root.subordinate("Plugproof V2G Sub-CA", Optional.empty());
    }

    private static Authority read(SutDescription sut, String name, List<X509Certificate> issuers) {
        X509Certificate certificate =
                Pem.certificate(SutKeys.read(sut.value("v2g." + name).orElseThrow()));
        PrivateKey key =
                Pem.privateKey(SutKeys.read(sut.value("v2g." + name + "Key").orElseThrow()));
        KeyPair keys = new KeyPair(certificate.getPublicKey(), key);
        try {
            fit(keys);
            for (X509Certificate issuer : issuers) {
                certificate.verify(issuer.getPublicKey());
            }
        } catch (GeneralSecurityException e) {
            throw new HarnessError(
                    issuers.isEmpty()
                            ? "v2g." + name + "Key is not the key of v2g." + name
                            : "v2g." + name + " is not issued by v2g.root, or v2g." + name + "Key is not its key",
                    e);
        }
        return Authority.existing(keys, List.of(certificate), Optional.empty());
    }

    private static void fit(KeyPair keys) throws GeneralSecurityException {
        String algorithm = keys.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        byte[] something = {1};
        Signature signing = Signature.getInstance(algorithm);
        signing.initSign(keys.getPrivate());
        signing.update(something);
        byte[] signature = signing.sign();
        signing.initVerify(keys.getPublic());
        signing.update(something);
        if (!signing.verify(signature)) {
            throw new GeneralSecurityException("another key");
        }
    }
}
