package org.plugproof.steps.expect;

import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Date;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a certificate shows, as the rows of a table name it (A00.FR.502 to A00.FR.511). */
final class CertificateFacts {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*]");
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CertificateFacts() {}

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

    /**
     * As {@link #of}, with {@code valid} (today) and {@code namesendpoint}: the common name is the host of the endpoint (A00.FR.510). Of an
     * endpoint that is reached by its address the name is not known, so any name of one host will do.
     *
     * @param hostHeader of the upgrade request
     */
    static ObjectNode ofServer(X509Certificate certificate, String hostHeader) {
        Date now = new Date();
        boolean valid = !now.before(certificate.getNotBefore()) && !now.after(certificate.getNotAfter());
        String host = hostHeader.replaceFirst(":\\d+$", "");
        String name = commonName(certificate).orElse("");
        boolean named = name.equalsIgnoreCase(host)
                || ADDRESS.matcher(host).matches() && HOST_NAME.matcher(name).matches();
        return of(certificate).put("valid", valid).put("namesendpoint", named);
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
