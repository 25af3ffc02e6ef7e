package org.plugproof.steps.world;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import org.plugproof.fixtures.pki.Authority.Issued;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.reports.verdict.HarnessError;

/**
 * A firmware file with its signature and the certificate that proves it.
 *
 * @param signature Base64 of the signature over the file (L01: ECDSA with SHA-256)
 * @param otherSignature the same signer's over another file
 * @param certificate PEM of the signing certificate
 */
record Firmware(String file, byte[] content, String signature, String otherSignature, String certificate) {

    private static final int BYTES = 48_213;

    static Firmware signedBy(Issued signer) {
        byte[] content = noise();
        return new Firmware(
                "firmware.bin",
                content,
                signature(signer, content),
                signature(signer, noise()),
                Pem.of(signer.chain().get(0)));
    }

    private static byte[] noise() {
        byte[] content = new byte[BYTES];
        new SecureRandom().nextBytes(content);
        return content;
    }

    private static String signature(Issued signer, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer.keys().getPrivate());
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new HarnessError("cannot sign the firmware file", e);
        }
    }
}
