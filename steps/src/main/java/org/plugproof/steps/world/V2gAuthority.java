package org.plugproof.steps.world;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.verdict.Inconclusive;

/** Who issues the contract certificates that a fake station has: a V2G root, and a Sub-CA below it. */
public record V2gAuthority(Authority root, Authority sub) {

    private static final String ROOT = "v2g.root";

    /**
     * The one of the description, or of the bench where it is embedded: nobody else can trust a root that was made for the run.
     *
     * @throws Inconclusive where a real CSMS is described without one
     */
    static V2gAuthority of(SutDescription sut, BenchPki pki) {
        return described(sut).orElseGet(() -> ofTheBench(sut, pki));
    }

    /**
     * The one of the description, whose files are read and belong together.
     *
     * @throws org.plugproof.reports.verdict.HarnessError with the file that cannot be used, and why
     */
    public static Optional<V2gAuthority> described(SutDescription sut) {
        if (sut.value(ROOT).isEmpty()) {
            return Optional.empty();
        }
        AuthorityFiles root = AuthorityFiles.named(ROOT, sut);
        AuthorityFiles sub = AuthorityFiles.named("v2g.subCa", sut);
        sub.requireIssuedBy(root);
        return Optional.of(new V2gAuthority(root.authority(), sub.authority()));
    }

    private static V2gAuthority ofTheBench(SutDescription sut, BenchPki pki) {
        if (!SutKeys.embedded(sut)) {
            throw new Inconclusive(
                    "the CSMS can trust no contract certificate of ours: make an authority with plugproof v2g,"
                            + " let the CSMS trust its root, and describe it as v2g");
        }
        return new V2gAuthority(pki.v2gRoot(), pki.newV2gSub());
    }

    /** The root alone, of a CSMS that is embedded: it is made to trust it. */
    static X509Certificate root(SutDescription sut, BenchPki pki) {
        return sut.value(ROOT).map(file -> Pem.certificate(SutKeys.read(file))).orElseGet(() -> pki.v2gRoot()
                .certificate());
    }

    /** A Sub-CA that nobody has seen before, so that nobody remembers what its status was. */
    Authority newSub() {
        return root.subordinate("Plugproof V2G Sub-CA", Optional.empty());
    }
}
