package org.plugproof.steps.world;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Authority.Usage;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.fixtures.pki.SigningRequest;
import org.plugproof.reports.verdict.Inconclusive;

/**
 * What a station needs for contracts: {@code $contract.id} and {@code .type} are the vehicle's token, {@code $v2g.root} and {@code $mo.root}
 * the roots that stations and contracts have, described or of the bench, {@code $v2g.signed} is the chain that was
 * issued last.
 */
public final class PlugAndCharge {

    private static final int LEAST_BITS = 256;

    private final ScenarioContext world;

    PlugAndCharge(ScenarioContext world) {
        this.world = world;
    }

    void name() {
        world.references().put("contract.id", world.text("$config.emaid"));
        world.references().put("contract.type", "eMAID");
        nameRoot("v2g.root", "V2GRootCertificate");
        nameRoot("mo.root", "MORootCertificate");
    }

    private void nameRoot(String name, String use) {
        String described = "$config.rootCertificate." + use;
        String root = world.references().knows(described)
                ? world.text(described)
                : Pem.of(world.bench().pki().rootFor(use).certificate());
        world.references().put(name, root);
    }

    /**
     * Issues the certificate that a station asked for.
     *
     * @throws Inconclusive when its request is none that ISO 15118 knows
     */
    public void sign(String csr) {
        SigningRequest request = SigningRequest.read(csr);
        if (!(request.key() instanceof java.security.interfaces.ECPublicKey key)
                || key.getParams().getOrder().bitLength() < LEAST_BITS) {
            throw new Inconclusive("the station's V2G key is not elliptic of 256 bits or more");
        }
        Authority issuer = world.bench().pki().v2gSub();
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(issuer.sign(csr, BenchPki.valid(request.commonName().orElse("station"), Usage.SERVER, List.of())));
        chain.add(issuer.certificate());
        StringBuilder pem = new StringBuilder();
        chain.forEach(each -> pem.append(Pem.of(each)));
        world.references().put("v2g.signed", pem.toString());
    }
}
