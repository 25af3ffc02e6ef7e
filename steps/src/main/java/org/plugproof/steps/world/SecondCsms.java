package org.plugproof.steps.world;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.fixtures.pki.CertificateHash;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.steps.value.Payload;

/**
 * The CSMS that a station is moved to. {@code $secondCsms.} knows its {@code url}, {@code host}, {@code root} (PEM), {@code rootHash}, the
 * {@code slot} that is free for it and the {@code priority} that prefers it; {@code $firstCsms.rootHash} is that of the root before.
 */
final class SecondCsms {

    private static final String CHAIN = "certificateHashDataChain";
    private static final List<String> ALGORITHMS = List.of("SHA256", "SHA384", "SHA512");

    private final ScenarioContext world;

    SecondCsms(ScenarioContext world) {
        this.world = world;
    }

    /**
     * Opens its endpoint, and asks the station which network profile is in use, so that the other slot is taken (erratum 6.2.17).
     *
     * @param sameRoot its certificate leads to the root of the first CSMS
     */
    void open(boolean sameRoot) {
        URI url = world.stationSession().openSecondEndpoint(sameRoot);
        world.references().put("secondCsms.url", url.toString());
        world.references().put("secondCsms.host", url.getHost() + ":" + url.getPort());
        String active = world.variables().read("OCPPCommCtrlr.ActiveNetworkProfile");
        String first = world.text("$config.configurationSlot");
        String slot = active.equals(first) ? world.text("$config.configurationSlot2") : first;
        world.references().put("secondCsms.slot", Long.parseLong(slot));
        world.references().put("secondCsms.priority", slot + "," + (active.isEmpty() ? first : active));
        nameRoot();
    }

    /** Takes over the station's own words for the roots: which hash it uses, and in which case, is its choice (M03, M04). */
    void recogniseRoot() {
        recognise(root(), "secondCsms.rootHash");
        firstRoot().ifPresent(first -> recognise(first, "firstCsms.rootHash"));
    }

    private void recognise(X509Certificate root, String reference) {
        Payload answer = world.judge().judgedLast("GetInstalledCertificateIdsResponse");
        int entries = answer.texts(CHAIN + "[*].certificateType").size();
        for (int i = 0; i < entries; i++) {
            String data = CHAIN + "[" + i + "].certificateHashData.";
            Map<String, String> named = new LinkedHashMap<>();
            for (String field : List.of("hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber")) {
                named.put(field, answer.text(data + field).orElse(""));
            }
            if (names(named, root)) {
                world.references().putPlain(reference, named);
            }
        }
    }

    private boolean names(Map<String, String> named, X509Certificate root) {
        if (!ALGORITHMS.contains(named.get("hashAlgorithm"))) {
            return false;
        }
        X509Certificate issuer = world.bench().pki().issuerOf(root);
        CertificateHash hash = CertificateHash.of(named.get("hashAlgorithm"), root, issuer);
        return hash.issuerNameHash().equalsIgnoreCase(named.get("issuerNameHash"))
                && hash.issuerKeyHash().equalsIgnoreCase(named.get("issuerKeyHash"))
                && hash.serialNumber().equalsIgnoreCase(named.get("serialNumber"));
    }

    /** Makes its root certificate known, and that of the first CSMS where there is one. */
    void nameRoot() {
        world.references().put("secondCsms.root", Pem.of(root()));
        nameHash(root(), "secondCsms.rootHash");
        firstRoot().ifPresent(first -> nameHash(first, "firstCsms.rootHash"));
    }

    private X509Certificate root() {
        return world.bench().pki().otherCsmsRoot(world.sut().features().supports("AS-2"));
    }

    /** The root that the station has from the start. */
    private Optional<X509Certificate> firstRoot() {
        return world.sut()
                .value("rootCertificate.CSMSRootCertificate")
                .map(Object::toString)
                .map(Pem::certificate);
    }

    private void nameHash(X509Certificate root, String reference) {
        CertificateHash hash = CertificateHash.of(root, world.bench().pki().issuerOf(root));
        Map<String, String> data = new LinkedHashMap<>();
        data.put("hashAlgorithm", "SHA256");
        data.put("issuerNameHash", hash.issuerNameHash());
        data.put("issuerKeyHash", hash.issuerKeyHash());
        data.put("serialNumber", hash.serialNumber());
        world.references().putPlain(reference, data);
    }
}
