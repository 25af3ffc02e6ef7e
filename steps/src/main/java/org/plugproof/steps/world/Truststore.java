package org.plugproof.steps.world;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.fixtures.pki.CertificateHash;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.verdict.Failure;
import org.plugproof.reports.verdict.SutFailed;

/**
 * The certificates that a fake station says it has. {@code $installed.SHA256}, {@code .SHA384} and {@code .SHA512} name the one that the CSMS
 * installed last, each a CertificateHashDataType; {@code $truststore} is a list of CertificateHashDataChainType; {@code $root.} and a
 * certificate type is a root as PEM.
 */
public final class Truststore {

    private static final List<String> ALGORITHMS = List.of("SHA256", "SHA384", "SHA512");
    private static final String CHAIN = "V2GCertificateChain";
    private static final List<String> ROOTS =
            List.of("V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "ManufacturerRootCertificate");

    private final ScenarioContext world;

    Truststore(ScenarioContext world) {
        this.world = world;
    }

    /** Takes in the certificate of the latest InstallCertificateRequest, which must be the described one of its type. */
    public void install() {
        X509Certificate installed = readable(world.text("$InstallCertificateRequest.certificate"));
        String described = "$config.rootCertificate." + world.text("$InstallCertificateRequest.certificateType");
        if (world.references().knows(described)) {
            X509Certificate wanted = Pem.certificate(world.text(described));
            if (!installed.equals(wanted)) {
                throw new SutFailed(Failure.of(
                        "certificate = " + described.replace("$config.", "") + " of the description, " + name(wanted),
                        "certificate = " + name(installed)));
            }
        }
        for (String algorithm : ALGORITHMS) {
            world.references().putPlain("installed." + algorithm, hash(algorithm, installed, installed));
        }
    }

    /** Lists what is stored of these types, or of every type, by this hash. */
    public void list(List<String> types, String algorithm) {
        List<Map<String, Object>> entries = new ArrayList<>();
        ROOTS.stream().filter(types::contains).forEach(type -> {
            X509Certificate root = root(type);
            entries.add(entry(type, hash(algorithm, root, root)));
        });
        if (types.contains(CHAIN)) {
            entries.add(chain(algorithm));
        }
        world.references().putPlain("truststore", entries);
    }

    /** Lists what is stored of every type. */
    public void listAll(String algorithm) {
        List<String> types = new ArrayList<>(ROOTS);
        types.add(CHAIN);
        list(types, algorithm);
    }

    /** Makes the root of this type known as PEM. */
    void nameRoot(String type) {
        world.references().put("root." + type, Pem.of(root(type)));
    }

    /** The described root; else one of the bench's own. */
    private X509Certificate root(String type) {
        String described = "$config.rootCertificate." + type;
        return world.references().knows(described)
                ? Pem.certificate(world.text(described))
                : world.bench().pki().rootFor(type).certificate();
    }

    /** The station's own certificate of ISO 15118, and under it the Sub-CA (M03.FR.05). */
    private Map<String, Object> chain(String algorithm) {
        BenchPki pki = world.bench().pki();
        X509Certificate sub = pki.v2gSub().certificate();
        X509Certificate secc = pki.secc(world.text("$config.stationId")).chain().get(0);
        Map<String, Object> chain = entry(CHAIN, hash(algorithm, secc, sub));
        chain.put(
                "childCertificateHashData",
                List.of(hash(algorithm, sub, pki.v2gRoot().certificate())));
        return chain;
    }

    private static Map<String, Object> entry(String type, Map<String, String> hash) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("certificateType", type);
        entry.put("certificateHashData", hash);
        return entry;
    }

    private static Map<String, String> hash(String algorithm, X509Certificate certificate, X509Certificate issuer) {
        CertificateHash hash = CertificateHash.of(algorithm, certificate, issuer);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("hashAlgorithm", algorithm);
        data.put("issuerNameHash", hash.issuerNameHash());
        data.put("issuerKeyHash", hash.issuerKeyHash());
        data.put("serialNumber", hash.serialNumber());
        return data;
    }

    private static X509Certificate readable(String pem) {
        try {
            return Pem.certificate(pem);
        } catch (IllegalArgumentException unreadable) {
            throw new SutFailed(
                    Failure.of("certificate = a certificate in PEM", "certificate = " + unreadable.getMessage()));
        }
    }

    private static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal() + " (serial number "
                + certificate.getSerialNumber().toString(16) + ")";
    }
}
