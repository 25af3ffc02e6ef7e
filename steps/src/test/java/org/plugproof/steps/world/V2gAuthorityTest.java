package org.plugproof.steps.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Authority.Issued;
import org.plugproof.fixtures.pki.Authority.Leaf;
import org.plugproof.fixtures.pki.Authority.Usage;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.verdict.HarnessError;

class V2gAuthorityTest {

    private final Authority root = Authority.root("V2G Root");

    @TempDir
    Path folder;

    @BeforeEach
    void rootAndSubCa() throws IOException {
        write("root", root.certificate(), root.keys());
        Authority sub = root.subordinate("V2G Sub-CA", Optional.empty());
        write("subCa", sub.certificate(), sub.keys());
    }

    @Test
    void filesThatBelongTogetherAreAnAuthority() {
        assertThat(described().root().certificate()).isEqualTo(root.certificate());
        assertThat(described().sub().certificate().getIssuerX500Principal())
                .isEqualTo(root.certificate().getSubjectX500Principal());
    }

    @Test
    void aFileWithoutWhatItIsNamedForIsTold() throws IOException {
        Files.writeString(file("root"), Pem.of(root.keys().getPrivate()));
        refused("v2g.root, " + file("root") + ": no PEM block CERTIFICATE");
    }

    @Test
    void theKeyOfAnotherCertificateIsTold() throws IOException {
        Files.copy(file("rootKey"), replaced("subCaKey"));
        refused("v2g.subCaKey, " + file("subCaKey") + ": is not the key of v2g.subCa, " + file("subCa"));
    }

    @Test
    void aSubCaOfAnotherRootIsTold() throws IOException {
        Authority stranger = Authority.root("Another Root").subordinate("Another Sub-CA", Optional.empty());
        write("subCa", stranger.certificate(), stranger.keys());
        refused("v2g.subCa, " + file("subCa") + ": is not issued by v2g.root, " + file("root"));
    }

    @Test
    void oneThatHasExpiredIsTold() throws IOException {
        Instant now = Instant.now();
        write(leaf().withValidity(now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1))));
        refused("v2g.subCa, " + file("subCa") + ": is valid only from ");
    }

    @Test
    void oneThatMayIssueNothingIsTold() throws IOException {
        write(leaf());
        refused("v2g.subCa, " + file("subCa") + ": is no certificate of an authority");
    }

    private static Leaf leaf() {
        return Leaf.of("a leaf", Usage.CONTRACT);
    }

    private void refused(String text) {
        assertThatThrownBy(this::described).isInstanceOf(HarnessError.class).hasMessageContaining(text);
    }

    private V2gAuthority described() {
        String yaml = "role: csms\nurl: ws://127.0.0.1:1/\nidentities: PP-1\nv2g: {root: '" + file("root")
                + "', rootKey: '" + file("rootKey") + "', subCa: '" + file("subCa") + "', subCaKey: '"
                + file("subCaKey") + "'}\n";
        return V2gAuthority.described(SutDescription.parse("sut.yaml", new StringReader(yaml)))
                .orElseThrow();
    }

    private void write(Leaf leaf) throws IOException {
        Issued issued = root.issue(leaf);
        write("subCa", issued.chain().get(0), issued.keys());
    }

    private void write(String name, X509Certificate certificate, KeyPair keys) throws IOException {
        Files.writeString(file(name), Pem.of(certificate));
        Files.writeString(file(name + "Key"), Pem.of(keys.getPrivate()));
    }

    private Path replaced(String name) throws IOException {
        Files.delete(file(name));
        return file(name);
    }

    private Path file(String name) {
        return folder.resolve(name + ".pem");
    }
}
