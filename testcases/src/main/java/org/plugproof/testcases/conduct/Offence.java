package org.plugproof.testcases.conduct;

import java.util.List;
import java.util.regex.Pattern;
import org.plugproof.fixtures.reference.Deviation;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.StepResult;
import org.plugproof.steps.expect.Judged;

/**
 * What a deviation offends: a step that judges it.
 *
 * @param sut who deviates
 * @param step how the step reads
 * @param with how another step of the scenario reads without which this deviation is none
 * @param names what a failure of another step says when it is about this
 */
record Offence(Party sut, Pattern step, Pattern with, Deviation deviation, Pattern names) {

    private static final String NOTHING = "(?!)";
    private static final String ANYTHING = "";
    private static final String PRESENTS = "presents a server certificate that is ";

    private static final List<Offence> ALL = List.of(
            station("the station must connect$", Deviation.NEVER_RECONNECTS, "no handshake"),
            station("the station must have reconnected since", Deviation.NEVER_RECONNECTS, NOTHING),
            station("the station must connect after", Deviation.NEVER_RECONNECTS, NOTHING),
            station("the station must connect after (?!0 )", Deviation.RECONNECTS_AT_ONCE, NOTHING),
            station("the station must abandon the TLS", Deviation.TRUSTS_ANYBODY, NOTHING)
                    .beside(PRESENTS + "\"(?!valid)"),
            station("the station must abandon the TLS", Deviation.USES_OLD_TLS, NOTHING)
                    .beside(PRESENTS + "\"valid, over TLS 1.1"),
            station("the handshake must use", Deviation.USES_OLD_TLS, "TLSv1.1"),
            station("the station must support the cipher suites", Deviation.KNOWS_ONE_CIPHER_SUITE, NOTHING),
            station("(?s)the upgrade request must have.*ubprotocol", Deviation.OFFERS_ANOTHER_SUBPROTOCOL, "ocpp1.6"),
            station("(?s)the upgrade request must have.*password", Deviation.SHOWS_A_WRONG_PASSWORD, "401"),
            station(
                    "(?s)the upgrade request must have.*ertificate",
                    Deviation.SHOWS_NO_CERTIFICATE,
                    "[Cc]lient certificate"),
            station("(?s)the upgrade request must have.*scheme", Deviation.SHOWS_NO_CREDENTIALS, "401"),
            station("(?s)the upgrade request must have.*\\.user", Deviation.SHOWS_ANOTHER_USER, "401"),
            station("(?s)the upgrade request must have.*identity", Deviation.GOES_BY_ANOTHER_IDENTITY, "404"),
            station("(?s)the upgrade request must have.*host", Deviation.NAMES_ANOTHER_HOST, "host")
                    .beside("(?s)the upgrade request must have.*host *\\| *\\$"),
            station("(?s)the upgrade request must have.*host", Deviation.NAMES_THE_HOST_BEFORE, "host"),
            station(
                    "(?s)the upgrade request must have.*client[Cc]ertificate",
                    Deviation.SHOWS_A_FOREIGN_CERTIFICATE,
                    "TLS"),
            csms(
                    "(?s)the upgrade request must have.*server[Cc]ertificate",
                    Deviation.SERVES_A_FOREIGN_CERTIFICATE,
                    "TLS|certificate"),
            station("the station must download", Deviation.FETCHES_NO_FILE, NOTHING),
            station("the station must download", Deviation.FETCHES_HALF_A_FILE, NOTHING),
            station("the station must upload", Deviation.UPLOADS_NOTHING, NOTHING),
            station("the station must upload", Deviation.UPLOADS_AN_EMPTY_FILE, NOTHING),
            csms("the CSMS must accept the connection", Deviation.ADMITS_NOBODY, "401"),
            csms("the CSMS must accept the connection", Deviation.CHOOSES_ANOTHER_SUBPROTOCOL, "ubprotocol"),
            csms("the CSMS must accept the connection", Deviation.REFUSES_TLS, "TLS|cipher suites"),
            csms("the handshake must use", Deviation.REFUSES_TLS, "TLS|cipher suites"),
            csms("the CSMS must refuse the connection at (?!TLS$)", Deviation.ADMITS_ANYBODY, NOTHING),
            csms("the CSMS must refuse the connection at TLS$", Deviation.ACCEPTS_OLD_TLS, NOTHING),
            csms("the CSMS must support the cipher suites", Deviation.KNOWS_ONE_CIPHER_SUITE, NOTHING),
            csms("the CSMS must query the OCSP responder", Deviation.ASKS_NO_OCSP_RESPONDER, NOTHING));

    /** Those of a scenario. */
    static List<Offence> in(ScenarioResult plain, int securityProfile) {
        return ALL.stream()
                .filter(offence -> offence.sut == plain.sut())
                .filter(offence -> securityProfile > 1 || offence.deviation != Deviation.REFUSES_TLS)
                .filter(offence -> offence.isJudgedIn(plain))
                .toList();
    }

    /** Whether what a sentence judges beside the frames can be offended at all. */
    static boolean isKnownAgainst(Party sut, Judged row) {
        return ALL.stream().anyMatch(offence -> offence.sut == sut && offence.isAgainst(row));
    }

    boolean isAgainst(Judged row) {
        return step.matcher(row.expected()).find();
    }

    boolean fits(StepResult given) {
        return reads(given, step);
    }

    boolean isNamedIn(String said) {
        return names.matcher(said).find();
    }

    private boolean isJudgedIn(ScenarioResult plain) {
        return plain.steps().stream().anyMatch(this::fits)
                && plain.steps().stream().anyMatch(other -> reads(other, with));
    }

    private static boolean reads(StepResult given, Pattern pattern) {
        return pattern.matcher(given.text().strip()).find();
    }

    private Offence beside(String other) {
        return new Offence(sut, step, Pattern.compile(other), deviation, names);
    }

    private static Offence station(String step, Deviation deviation, String names) {
        return of(Party.STATION, step, deviation, names);
    }

    private static Offence csms(String step, Deviation deviation, String names) {
        return of(Party.CSMS, step, deviation, names);
    }

    private static Offence of(Party sut, String step, Deviation deviation, String names) {
        return new Offence(sut, Pattern.compile(step), Pattern.compile(ANYTHING), deviation, Pattern.compile(names));
    }
}
