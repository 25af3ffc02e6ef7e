package org.plugproof.steps.expect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Authority.Leaf;
import org.plugproof.fixtures.pki.Authority.Usage;
import tools.jackson.databind.node.ObjectNode;

class CertificateFactsTest {

    private static final Authority ROOT = Authority.root("Root");

    @Test
    void aServerIsNamedByTheHostOfItsEndpoint() {
        assertThat(named("csms.example", "csms.example:443")).isTrue();
        assertThat(named("csms.example", "CSMS.example")).isTrue();
        assertThat(named("other.example", "csms.example")).isFalse();
        assertThat(named("*.example", "csms.example")).isFalse();
        assertThat(named("Cloud of ACME", "csms.example")).isFalse();
    }

    @Test
    void anEndpointWithoutANameMayHaveAny() {
        assertThat(named("csms.example", "192.0.2.7:443")).isTrue();
        assertThat(named("csms.example", "[::1]:443")).isTrue();
        assertThat(named("*.example", "192.0.2.7")).isFalse();
        assertThat(named("Cloud of ACME", "192.0.2.7")).isFalse();
    }

    @Test
    void validityAndKeyAreTold() {
        ObjectNode sound = facts(Leaf.of("csms.example", Usage.SERVER), "csms.example");
        assertThat(sound.get("valid").booleanValue()).isTrue();
        assertThat(sound.get("ecbits").intValue()).isEqualTo(256);
        assertThat(sound.has("rsabits")).isFalse();
        assertThat(sound.get("serialnumber").stringValue()).isNotEmpty();
        Instant now = Instant.now();
        Leaf expired = Leaf.of("csms.example", Usage.SERVER)
                .withValidity(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)));
        assertThat(facts(expired, "csms.example").get("valid").booleanValue()).isFalse();
    }

    private static boolean named(String commonName, String host) {
        return facts(Leaf.of(commonName, Usage.SERVER), host)
                .get("namesendpoint")
                .booleanValue();
    }

    private static ObjectNode facts(Leaf leaf, String host) {
        return CertificateFacts.ofServer(ROOT.issue(leaf).chain().get(0), host);
    }
}
