package org.plugproof.steps.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plugproof.fixtures.files.FileServer;
import org.plugproof.fixtures.ocsp.OcspResponder;
import org.plugproof.fixtures.ocsp.OcspResponder.Answer;
import org.plugproof.fixtures.pki.Authority.Issued;
import org.plugproof.fixtures.pki.CertificateHash;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.reports.verdict.Inconclusive;

/** What a case needs beside the wire: files to fetch, a place to upload to, an OCSP responder. */
public final class BesideTheWire {

    private final ScenarioContext world;
    private final Servers servers;

    BesideTheWire(ScenarioContext world, Servers servers) {
        this.world = world;
        this.servers = servers;
    }

    /**
     * Offers the firmware file on the server of every protocol that the SUT speaks; {@code $fileServer.PROTOCOL.url} is where.
     *
     * @throws Inconclusive when the description names no firmware: a real station installs only its vendor's
     */
    public void offer(String name) {
        byte[] content = firmware();
        for (String protocol : protocols()) {
            FileServer server = servers.files(protocol);
            server.offer(name, content);
            world.references()
                    .put(
                            "fileServer." + protocol + ".url",
                            server.url().resolve(name).toString());
        }
        world.references()
                .put("fileServer.url", world.text("$fileServer." + protocols().get(0) + ".url"));
    }

    private byte[] firmware() {
        if (SutKeys.embedded(world.sut())) {
            return world.bench().pki().firmware().content();
        }
        String path = world.sut()
                .value("firmware.path")
                .orElseThrow(
                        () -> new Inconclusive("no firmware to offer: describe firmware.path, firmware.certificate and"
                                + " firmware.signature"));
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException e) {
            throw new HarnessError("cannot read firmware.path " + path, e);
        }
    }

    /** Whatever is transferred from now on stays under way until the case is over; then the station is waited for. */
    public void holdTransfersBack() {
        List<FileServer> held = protocols().stream().map(servers::files).toList();
        held.forEach(FileServer::holdBack);
        world.restoration().add("transfers of files", () -> {
            held.forEach(FileServer::letThrough);
            new TransfersEnd(world.timeline()).await(world.duration("$config.longOperationTimeout"));
        });
    }

    /** Makes the upload folder of each protocol known as {@code $fileServer.PROTOCOL.url}. */
    public void openUploads() {
        for (String protocol : protocols()) {
            world.references()
                    .put(
                            "fileServer." + protocol + ".url",
                            servers.files(protocol).url().toString());
        }
        world.references()
                .put("fileServer.url", world.text("$fileServer." + protocols().get(0) + ".url"));
    }

    private List<String> protocols() {
        return world.sut().words("fileTransferProtocols");
    }

    /** What the OCSP responder says from now on; the contract chain that points to it becomes known as {@code $contractChain}. */
    public void ocspAnswers(String word) {
        V2gAuthority v2g = servers.v2g(world.sut());
        OcspResponder responder = servers.ocsp(world.bench(), world.sut());
        responder.answer(answer(word));
        String url = responder.url().toString();
        X509Certificate root = v2g.root().certificate();
        X509Certificate sub = v2g.sub().certificate();
        Issued contract = BenchPki.contract(v2g.sub(), world.text("$config.emaid"), responder.url());
        Map<String, String> leaf = hash(CertificateHash.of(contract.chain().get(0), sub), url);
        world.references().putPlain("contractChain.hashes", List.of(leaf, hash(CertificateHash.of(sub, root), url)));
        world.references()
                .putPlain(
                        "contractChain.subHash",
                        hash(CertificateHash.of(v2g.newSub().certificate(), root), url));
        world.references().put("contractChain.serial", leaf.get("serialNumber"));
        world.references().put("contractChain.certificate", pem(contract, root));
    }

    private static String pem(Issued contract, X509Certificate root) {
        return Stream.concat(contract.chain().stream(), Stream.of(root))
                .map(Pem::of)
                .collect(Collectors.joining());
    }

    /** The CSMS asks the responder about what we sent: the certificate of a GetCertificateStatusRequest, or the contract certificate. */
    public void ocspMustBeAsked() {
        world.judge().beside().mustQueryOcsp(serial());
    }

    private String serial() {
        String status = "$GetCertificateStatusRequest.ocspRequestData.serialNumber";
        String sent = "$AuthorizeRequest.certificate";
        if (world.references().knows(sent)) {
            return Pem.certificates(world.text(sent)).get(0).getSerialNumber().toString(16);
        }
        return world.text(world.references().knows(status) ? status : "$contractChain.serial");
    }

    private static Map<String, String> hash(CertificateHash hash, String url) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("hashAlgorithm", "SHA256");
        data.put("issuerNameHash", hash.issuerNameHash());
        data.put("issuerKeyHash", hash.issuerKeyHash());
        data.put("serialNumber", hash.serialNumber());
        data.put("responderURL", url);
        return data;
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "Good" -> Answer.GOOD;
            case "Revoked" -> Answer.REVOKED;
            case "Unknown" -> Answer.UNKNOWN;
            case "TryLater" -> Answer.TRY_LATER;
            case "nothing" -> Answer.SILENCE;
            default ->
                throw new HarnessError(
                        "the OCSP responder knows Good, Revoked, Unknown, TryLater and nothing, not " + word);
        };
    }
}
