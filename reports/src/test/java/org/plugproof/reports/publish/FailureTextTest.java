package org.plugproof.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plugproof.reports.timeline.Secrets;
import org.plugproof.reports.verdict.ScenarioResult;
import org.plugproof.reports.verdict.Verdict;

class FailureTextTest {

    @Test
    void saysWhatWasExpectedWhatCameWhereAndWhatToLookAt() {
        assertThat(render(SampleRun.firmware())).isEqualTo("""
                TC_L_01_CS  The station installs firmware that is properly signed                                  [L01.FR.10]
                  the station must send FirmwareStatusNotificationRequest with status Downloaded  (features/ocpp2.0.1/station/L-firmware/L01-secure-firmware-update.feature:24)
                    expected  status = Downloaded, within 60 s
                    actual    status = DownloadFailed                                         frame 7, +3.2 s, station -> CSMS
                    path      $.status
                    before    3 station -> CSMS  UpdateFirmware accepted
                              4 station -> CSMS  FirmwareStatusNotification Downloading
                              5 CSMS -> station  FirmwareStatusNotification answered
                    look at   file server: GET /fw-1.bin answered 200, 0 of 48 213 bytes read
                """);
    }

    @Test
    void saysWhyTheHarnessOrTheDriverBroke() {
        assertThat(render(SampleRun.handshake())).isEqualTo("""
                TC_A_07_CSMS  The CSMS accepts a station over TLS
                  And the driver presents $token                       (features/ocpp2.0.1/csms/A-security/A00-tls.feature:34)
                    error     the driver answered HTTP 500 to: present token
                """);
    }

    @Test
    void namesBrokenInvariantsOfAPass() {
        assertThat(render(SampleRun.hostile()))
                .contains("  always: schema-valid")
                .contains("(Part 3)\n    actual    $.idTokenInfo.note: not a property of IdTokenInfoType")
                .contains("frame 2, +0.020 s, CSMS -> station\n");
    }

    @Test
    void leavesTheTerminalAlone() {
        assertThat(render(SampleRun.hostile())).doesNotContain("\u0001").contains("</script>\uFFFD&<!--");
    }

    @Test
    void isEmptyForAPass() {
        assertThat(render(SampleRun.variables(12, Verdict.PASS))).isEmpty();
    }

    @Test
    void namesWhatTheOperatorOfAPassDidNotConfirm() {
        assertThat(render(SampleRun.asked(Verdict.PASS))).isEmpty();
        assertThat(render(SampleRun.asked(Verdict.INCONCLUSIVE)))
                .contains("  And the operator confirms \"HeartbeatInterval is shown as 300\"")
                .contains("    inconclusive  nobody could say: the operator is unsure\n");
        assertThat(render(SampleRun.asked(Verdict.FAIL))).contains("    fail ");
    }

    private static String render(ScenarioResult scenario) {
        return FailureText.render(scenario, SampleRun.facts(scenario.caseId()), new Secrets());
    }
}
