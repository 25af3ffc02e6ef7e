package org.plugproof.steps.expect;

import java.time.Duration;
import java.util.List;
import org.plugproof.steps.expect.Judged.Kind;
import org.plugproof.steps.value.Table;

/** What a SUT is held to beside its frames: connections, handshakes, files and OCSP queries. */
public final class BesideTheFrames {

    private final Proceedings proceedings;
    private final Rulings rulings;
    private final Known known;

    BesideTheFrames(Proceedings proceedings, Rulings rulings, Known known) {
        this.proceedings = proceedings;
        this.rulings = rulings;
        this.known = known;
    }

    public void mustConnect() {
        rulings.note(Kind.CONNECTION, "the station must connect", () -> new TheStationConnects(proceedings).judge());
    }

    /**
     * The next attempt to connect must come that long after the end of the previous connection or attempt.
     *
     * @return how long it took
     */
    public Duration mustConnectAfter(Duration minimum) {
        Duration[] took = new Duration[1];
        rulings.note(
                Kind.CONNECTION,
                "the station must connect after",
                () -> took[0] = new TheStationConnects(proceedings).judgeAfter(minimum));
        return took[0];
    }

    public void mustHaveReconnectedSince(String message) {
        rulings.note(
                Kind.CONNECTION, "the station must have reconnected since", () -> new TheStationConnects(proceedings)
                        .judgeSince(known.message(message)));
    }

    public void mustAbandonTls() {
        rulings.note(
                Kind.CONNECTION, "the station must abandon the TLS handshake", () -> new TheHandshakeIs(proceedings)
                        .judgeAbandoned());
    }

    /** @param protocol such as {@code TLS 1.2}, {@code 1.2} or {@code TLSv1.2} */
    public void mustUseTls(String protocol) {
        rulings.note(Kind.CONNECTION, "the handshake must use", () -> new TheHandshakeIs(proceedings)
                .judgeProtocol(protocol));
    }

    /** A station offers them in its latest handshake; a CSMS agreed on each in some handshake of this scenario. */
    public void mustSupport(List<String> cipherSuites) {
        rulings.note(
                Kind.CONNECTION,
                "the " + proceedings.sut().word() + " must support the cipher suites",
                () -> new TheHandshakeIs(proceedings).judgeSuites(cipherSuites));
    }

    /** Rows: {@code path}, header names, {@code authorization.scheme}, {@code authorization.user}, {@code authorization.password}, and the SUT's certificate. */
    public void upgradeMustHave(Table content) {
        rulings.rule(() -> new TheUpgradeRequestHas(proceedings).judge(content));
    }

    /** The SUT must have accepted our latest attempt to connect. */
    public void mustAcceptConnection() {
        rulings.note(Kind.CONNECTION, "the CSMS must accept the connection", () -> new TheHandshakeIs(proceedings)
                .judgeAccepted());
    }

    /** @param layers {@code TLS}, {@code HTTP} or both */
    public void mustRefuseConnection(List<String> layers) {
        rulings.note(
                Kind.CONNECTION,
                "the CSMS must refuse the connection at " + String.join(" or ", layers),
                () -> new TheHandshakeIs(proceedings).judgeRefused(layers));
    }

    public void mustDownload(String file) {
        rulings.note(Kind.BESIDE, "the station must download", () -> new SomethingHappensBesideTheWire(proceedings)
                .judgeDownload(file));
    }

    public void mustUploadNonEmpty() {
        rulings.note(Kind.BESIDE, "the station must upload", () -> new SomethingHappensBesideTheWire(proceedings)
                .judgeUpload());
    }

    /** @param serial of the certificate that must be asked about, hexadecimal */
    public void mustQueryOcsp(String serial) {
        rulings.note(Kind.BESIDE, "the CSMS must query the OCSP responder", () -> new SomethingHappensBesideTheWire(
                        proceedings)
                .judgeOcsp(serial));
    }
}
