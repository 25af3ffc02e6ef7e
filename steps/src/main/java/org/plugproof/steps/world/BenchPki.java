package org.plugproof.steps.world;

import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Authority.Issued;
import org.plugproof.fixtures.pki.Authority.Leaf;
import org.plugproof.fixtures.pki.Authority.Usage;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.fixtures.wire.TlsIdentity;

/** The certificates of a run, generated where the SUT description names none. Roots are made once, leaves when they are asked for. */
final class BenchPki {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final String OTHER_CSMS_ROOT = "Plugproof second CSMS Root";
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1");

    private final Authority csmsRoot = Authority.root("Plugproof CSMS Root");
    private final Authority otherCsmsRoot = Authority.root(OTHER_CSMS_ROOT);
    private final X509Certificate succeedingCsmsRoot = csmsRoot.crossSign(OTHER_CSMS_ROOT, otherCsmsRoot);
    private final Authority unknownRoot = Authority.root("Plugproof unknown Root");
    private final Authority stationRoot = Authority.root("Plugproof Station Root");
    private final Authority manufacturerRoot = Authority.root("Plugproof Manufacturer Root");
    private final Authority contractRoot = Authority.root("Plugproof Mobility Operator Root");
    private final Authority v2gRoot = Authority.root("Plugproof V2G Root");
    private final Authority v2gSub = v2gRoot.subordinate("Plugproof V2G Sub-CA", Optional.empty());
    private final Authority contractSub =
            contractRoot.subordinate("Plugproof Mobility Operator Sub-CA", Optional.empty());
    private final Map<String, String> contracts = new ConcurrentHashMap<>();
    private final Issued firmwareSigner =
            manufacturerRoot.issue(valid("Plugproof firmware signing", Usage.CODE_SIGNING, List.of()));
    private final Map<String, TlsIdentity> servers = new ConcurrentHashMap<>();
    private final Map<String, TlsIdentity> rsaServers = new ConcurrentHashMap<>();
    private final Firmware firmware = Firmware.signedBy(firmwareSigner);

    Authority csmsRoot() {
        return csmsRoot;
    }

    /**
     * The root of the second CSMS.
     *
     * @param succeeds signed by the first root, as a station wants it that lets a root be replaced only so (M05.FR.10); else by itself
     */
    X509Certificate otherCsmsRoot(boolean succeeds) {
        return succeeds ? succeedingCsmsRoot : otherCsmsRoot.certificate();
    }

    /** Whose key signed this root. */
    X509Certificate issuerOf(X509Certificate root) {
        return root.equals(succeedingCsmsRoot) ? csmsRoot.certificate() : root;
    }

    Authority stationRoot() {
        return stationRoot;
    }

    Authority manufacturerRoot() {
        return manufacturerRoot;
    }

    /**
     * The root for a use of certificates (InstallCertificateUseEnumType).
     *
     * @throws IllegalArgumentException for a word that is none
     */
    Authority rootFor(String use) {
        return switch (use) {
            case "CSMSRootCertificate" -> csmsRoot;
            case "ManufacturerRootCertificate" -> manufacturerRoot;
            case "V2GRootCertificate" -> v2gRoot;
            case "MORootCertificate" -> contractRoot;
            default -> throw new IllegalArgumentException("no root certificate is called " + use);
        };
    }

    /** A station's certificate towards EVs. */
    Issued secc(String stationId) {
        return v2gSub.issue(valid(stationId, Usage.SERVER, List.of()));
    }

    Authority v2gRoot() {
        return v2gRoot;
    }

    Authority v2gSub() {
        return v2gSub;
    }

    /** The contract of the vehicle that a reference station meets, as PEM without the root; one a run. */
    String vehicleContract(String emaid) {
        return contracts.computeIfAbsent(
                emaid, id -> contractSub.issue(valid(id, Usage.CONTRACT, List.of())).chain().stream()
                        .map(Pem::of)
                        .collect(Collectors.joining()));
    }

    Firmware firmware() {
        return firmware;
    }

    /** A server certificate for this host that a station with the first CSMS root accepts; one a run and host, as a CSMS has. */
    TlsIdentity server(String host) {
        return servers.computeIfAbsent(host, name -> identity(csmsRoot.issue(valid(name, Usage.SERVER, hosts(name)))));
    }

    /** One that only a station with the second CSMS root accepts. */
    TlsIdentity otherServer(String host) {
        return identity(otherCsmsRoot.issue(valid(host, Usage.SERVER, hosts(host))));
    }

    /**
     * A server certificate with this defect.
     *
     * @throws IllegalArgumentException for a defect that no case of Part 6 names
     */
    TlsIdentity defectiveServer(String host, String defect) {
        Instant now = Instant.now();
        return switch (defect) {
            case "expired" ->
                identity(csmsRoot.issue(
                        leaf(host, hosts(host), now.minus(YEAR), now.minus(Duration.ofDays(1)), Usage.SERVER)));
            case "not yet valid" ->
                identity(csmsRoot.issue(
                        leaf(host, hosts(host), now.plus(Duration.ofDays(1)), now.plus(YEAR), Usage.SERVER)));
            case "signed by an unknown root" -> identity(unknownRoot.issue(valid(host, Usage.SERVER, hosts(host))));
            case "issued to another host" ->
                identity(csmsRoot.issue(valid("elsewhere.example", Usage.SERVER, List.of("elsewhere.example"))));
            case "issued to a matching wildcard host" ->
                identity(csmsRoot.issue(valid(wildcard(host), Usage.SERVER, List.of(wildcard(host)))));
            default -> throw new IllegalArgumentException("no server certificate is known that is \"" + defect + "\"");
        };
    }

    /** One with an RSA key, for the cipher suites that need it. Such a key takes long to make, so there is one a run and host. */
    TlsIdentity rsaServer(String host) {
        return rsaServers.computeIfAbsent(host, this::newRsaServer);
    }

    private TlsIdentity newRsaServer(String host) {
        Leaf ecdsa = valid(host, Usage.SERVER, hosts(host));
        return identity(csmsRoot.issue(new Leaf(
                ecdsa.commonName(),
                ecdsa.organization(),
                ecdsa.hosts(),
                ecdsa.usage(),
                ecdsa.notBefore(),
                ecdsa.notAfter(),
                true)));
    }

    /** A station certificate from a root that no CSMS trusts. */
    TlsIdentity unknownStation(String serialNumber) {
        return identity(unknownRoot.issue(valid(serialNumber, Usage.CLIENT, List.of())));
    }

    /** A station's certificate that was valid until yesterday. */
    TlsIdentity expiredStation(String serialNumber) {
        Instant now = Instant.now();
        return identity(stationRoot.issue(leaf(
                serialNumber, List.of(), now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)), Usage.CLIENT)));
    }

    /** A station's certificate: its common name is the serial number (A00.FR.511). */
    TlsIdentity station(String serialNumber) {
        return identity(stationRoot.issue(valid(serialNumber, Usage.CLIENT, List.of())));
    }

    /** A new Sub-CA below the V2G root: one that nobody can have an OCSP answer about yet. */
    Authority newV2gSub() {
        return v2gRoot.subordinate("Plugproof V2G Sub-CA", Optional.empty());
    }

    /** A contract certificate that names this OCSP responder. */
    static Issued contract(Authority sub, String emaid, URI responder) {
        return Authority.existing(sub.keys(), sub.chain(), Optional.of(responder))
                .issue(valid(emaid, Usage.CONTRACT, List.of()));
    }

    /** A fresh P-256 key pair. */
    KeyPair newKeys() {
        return stationRoot.issue(valid("unused", Usage.CLIENT, List.of())).keys();
    }

    static TlsIdentity identity(Issued issued) {
        return new TlsIdentity(issued.keys().getPrivate(), issued.chain());
    }

    static Leaf valid(String commonName, Usage usage, List<String> hosts) {
        Instant now = Instant.now();
        return leaf(commonName, hosts, now.minus(Duration.ofHours(1)), now.plus(YEAR), usage);
    }

    private static Leaf leaf(String commonName, List<String> hosts, Instant notBefore, Instant notAfter, Usage usage) {
        return new Leaf(commonName, Optional.of("Plugproof"), hosts, usage, notBefore, notAfter, false);
    }

    private static List<String> hosts(String host) {
        return LOOPBACK.contains(host) ? LOOPBACK : List.of(host, "localhost", "127.0.0.1");
    }

    /** {@code *.example} for {@code csms.example}; a bare name or address has no domain to match, so the whole name is the wildcard. */
    private static String wildcard(String host) {
        int dot = host.indexOf('.');
        return dot < 0 || Character.isDigit(host.charAt(host.length() - 1)) ? "*" : "*" + host.substring(dot);
    }
}
