package org.plugproof.steps.value;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A chain in PEM whose first certificate is for the key of a signing request. */
record CertificateFor(String signingRequest) implements Matcher {

    @Override
    public Optional<String> mismatch(JsonNode actual) {
        try {
            byte[] pem = actual.asString("").getBytes(StandardCharsets.UTF_8);
            byte[] key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem))
                    .getPublicKey()
                    .getEncoded();
            return contains(request(), key) ? Optional.empty() : Optional.of("a certificate for another key");
        } catch (CertificateException noCertificate) {
            return Optional.of("no certificate in PEM: " + Rendering.of(actual));
        }
    }

    /** PKCS#10 has the key in the very bytes that the certificate repeats. */
    private byte[] request() {
        return Base64.getMimeDecoder().decode(signingRequest.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static boolean contains(byte[] whole, byte[] part) {
        for (int at = 0; at + part.length <= whole.length; at++) {
            if (java.util.Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String describe() {
        return "a certificate for the key of the signing request";
    }
}
