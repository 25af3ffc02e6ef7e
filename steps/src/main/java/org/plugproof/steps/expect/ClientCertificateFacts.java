package org.plugproof.steps.expect;

import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a station's certificate shows, as the rows of a table name it (A00.FR.503 to A00.FR.511). */
final class ClientCertificateFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClientCertificateFacts() {}

    /** commonname, serialnumber, and rsabits, dsabits or ecbits by the kind of its key. */
    static ObjectNode of(X509Certificate certificate) {
        ObjectNode facts = JSON.createObjectNode();
        commonName(certificate).ifPresent(name -> facts.put("commonname", name));
        facts.put("serialnumber", certificate.getSerialNumber().toString(16));
        if (certificate.getPublicKey() instanceof RSAPublicKey rsa) {
            facts.put("rsabits", rsa.getModulus().bitLength());
        } else if (certificate.getPublicKey() instanceof DSAPublicKey dsa) {
            facts.put("dsabits", dsa.getParams().getP().bitLength());
        } else if (certificate.getPublicKey() instanceof ECPublicKey ec) {
            facts.put("ecbits", ec.getParams().getCurve().getField().getFieldSize());
        }
        return facts;
    }

    private static java.util.Optional<String> commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst();
        } catch (InvalidNameException e) {
            return java.util.Optional.empty();
        }
    }
}
