package org.plugproof.steps.world;

import org.plugproof.fixtures.wire.DialResult;

/**
 * Why a station did not get through to a CSMS.
 *
 * @param says what was seen
 * @param remedy which keys of the description to look at
 */
public record NoConnection(String says, String remedy) {

    /** @param result anything but {@link DialResult.Opened} */
    public static NoConnection of(DialResult result, String url, String identity) {
        if (result instanceof DialResult.RefusedByHttp http) {
            return new NoConnection(url + " answers HTTP " + http.status() + " to " + identity, remedy(http.status()));
        }
        if (result instanceof DialResult.RefusedByTls tls) {
            return new NoConnection(
                    url + ": TLS fails: " + tls.reason(),
                    tls.byUs()
                            ? "trust: does it hold the root of the CSMS's certificate?"
                            : "clientCertificate and clientKey: does the CSMS know them, and is securityProfile right?");
        }
        if (result instanceof DialResult.Unreachable nobody) {
            return new NoConnection(
                    url + ": " + nobody.reason(), "url: is the CSMS up, and is this its host and port?");
        }
        String how = result instanceof DialResult.Broken broken ? broken.reason() : result.toString();
        return new NoConnection(
                url + " accepts connections, but: " + how, "url: is it a WebSocket server that listens there?");
    }

    private static String remedy(int status) {
        return switch (status) {
            case 401, 403 -> "basicAuthPassword and identities: does the CSMS know this station and password?";
            case 404 -> "url and identities: is the path right, and is the station known to the CSMS?";
            default -> "url: does it lead to the OCPP endpoint, without the station identity?";
        };
    }
}
