package org.plugproof.steps.value;

import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Tests of the form that a text has on the wire, not of what it says. */
final class WireForms {

    private WireForms() {}

    record Base64Text() implements Matcher {
        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return decoded(actual).length > 0 ? Optional.empty() : Optional.of(Rendering.of(actual));
        }

        @Override
        public String describe() {
            return "base64";
        }
    }

    /** SEQUENCE { ENUMERATED successful(0), [0] EXPLICIT responseBytes } in DER. */
    record OcspResponse() implements Matcher {

        private static final int SEQUENCE = 0x30;
        private static final int LONG_FORM = 0x80;
        private static final byte[] SUCCESSFUL = {0x0A, 0x01, 0x00, (byte) 0xA0};

        @Override
        public Optional<String> mismatch(JsonNode actual) {
            return isSuccessful(decoded(actual)) ? Optional.empty() : Optional.of(Rendering.of(actual));
        }

        private static boolean isSuccessful(byte[] der) {
            if (der.length < 2 || (der[0] & 0xFF) != SEQUENCE) {
                return false;
            }
            int lengthBytes = (der[1] & LONG_FORM) == 0 ? 0 : der[1] & ~LONG_FORM & 0xFF;
            int content = 2 + lengthBytes;
            if (lengthBytes > 3
                    || der.length < content + SUCCESSFUL.length
                    || length(der, lengthBytes) != der.length - content) {
                return false;
            }
            for (int i = 0; i < SUCCESSFUL.length; i++) {
                if (der[content + i] != SUCCESSFUL[i]) {
                    return false;
                }
            }
            return true;
        }

        private static int length(byte[] der, int lengthBytes) {
            if (lengthBytes == 0) {
                return der[1];
            }
            int length = 0;
            for (int i = 0; i < lengthBytes; i++) {
                length = length << 8 | der[2 + i] & 0xFF;
            }
            return length;
        }

        @Override
        public String describe() {
            return "an OCSP response";
        }
    }

    private static byte[] decoded(JsonNode actual) {
        try {
            return actual.isString() ? Base64.getDecoder().decode(actual.stringValue()) : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
