package org.plugproof.steps.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Authority.Leaf;
import org.plugproof.fixtures.pki.Authority.Usage;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.fixtures.pki.SigningRequest;
import tools.jackson.databind.node.StringNode;

class CertificateForTest {

    private static final Authority ROOT = Authority.root("Root");
    private static final Leaf LEAF = Leaf.of("PP-1", Usage.CLIENT);

    private final KeyPair keys = ROOT.issue(LEAF).keys();
    private final String request = SigningRequest.create("PP-1", Optional.empty(), keys);

    @Test
    void theFirstOfTheChainIsForTheKeyOfTheRequest() {
        assertThat(mismatch(Pem.of(List.of(ROOT.sign(request, LEAF), ROOT.certificate()))))
                .isEmpty();
    }

    @Test
    void anotherKeyIsNamed() {
        assertThat(mismatch(Pem.of(ROOT.issue(LEAF).chain()))).contains("a certificate for another key");
        assertThat(mismatch(Pem.of(List.of(ROOT.certificate(), ROOT.sign(request, LEAF)))))
                .contains("a certificate for another key");
    }

    @Test
    void noCertificateIsNamed() {
        assertThat(mismatch("")).hasValueSatisfying(text -> assertThat(text).startsWith("no certificate in PEM"));
        assertThat(mismatch("certificate")).isPresent();
        assertThat(new CertificateFor(request).mismatch(tools.jackson.databind.node.MissingNode.getInstance()))
                .isPresent();
    }

    private Optional<String> mismatch(String pem) {
        return new CertificateFor(request).mismatch(StringNode.valueOf(pem));
    }
}
