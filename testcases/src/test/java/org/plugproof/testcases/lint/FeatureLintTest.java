package org.plugproof.testcases.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule has features that it must find fault with, and one that no rule does. */
class FeatureLintTest {

    private static final String NAME = "features/ocpp2.0.1/station/B-provisioning/B07-report.feature";
    private static final Glue GLUE = new Glue(List.of(SampleWords.class));
    private static final String SOUND = """
            @station
            Feature: B07 Get base report
              Background:
                Given the station is connected and idle

              @TC_B_12_CS
              Scenario: TC_B_12_CS The station reports
                Given this applies only if "$config.securityProfile is 2 or 3"
                When the CSMS sends GetBaseReportRequest:
                  | requestId  | $generated.requestId   |
                  | reportBase | ConfigurationInventory |
                Then the station must answer Accepted or Rejected
                And the station must answer with:
                  | status                | Accepted          |
                  | statusInfo.reasonCode | absent or NoError |
                And the station must send FirmwareStatusNotificationRequest with status Installed
                And the station must send, in any order:
                  | FirmwareStatusNotificationRequest | status | Installed       |
                  | SecurityEventNotificationRequest  | type   | FirmwareUpdated |
                And every entry of NotifyReportRequest.reportData must have:
                  | variableAttribute[*].mutability | ReadWrite or WriteOnly |
            """;

    @Test
    void aSoundFeatureIsLeftInPeace() {
        assertThat(findings(NAME, SOUND)).isEmpty();
    }

    @Test
    void aStepThatIsNoPhraseIsFound() {
        assertFound("And the station must answer with:", "And the station should answer with:", "is no phrase");
    }

    @Test
    void aStepThatIsTwoPhrasesIsFound() {
        assertFound(
                "Given the station is connected and idle", "Given the station waits slowly", "is more than one phrase");
    }

    @Test
    void aMissingAndASuperfluousTableAreFound() {
        assertFound(
                "Then the station must answer Accepted or Rejected",
                "When the CSMS sends ResetRequest:",
                "needs a table");
        String superfluous = SOUND.replace(
                "Then the station must answer Accepted or Rejected\n",
                "Then the station must answer Accepted or Rejected\n      | a | b |\n");
        assertThat(findings(NAME, superfluous)).anyMatch(text -> text.contains("takes no table"));
    }

    @Test
    void aVerbThatDoesNotFitTheRoleIsFound() {
        assertFound("When the CSMS sends", "When the station sends", "is the SUT here and needs must");
        assertFound(
                "Then the station must answer Acc", "Then the CSMS must answer Acc", "is ours here and is not judged");
    }

    @Test
    void anIdThatDoesNotFitIsFound() {
        assertFound("@TC_B_12_CS", "@TC_B_13_CS", "the tag @TC_B_12_CS is missing");
        assertFound("@TC_B_12_CS", "@TC_B_12_CS @TC_B_13_CS", "the tag @TC_B_13_CS is not the id in the title");
        assertFound("TC_B_12_CS", "TC_B_99_CS", "does not begin with the id of a case");
        assertFound("TC_B_12_CS", "TC_O_15_CS", "was withdrawn");
    }

    @Test
    void aRoleThatDoesNotFitIsFound() {
        assertFound("@station", "@csms", "needs the tag @station");
        assertFound("@station", "@csms", "must not have the tag @csms");
        assertThat(findings(NAME.replace("station", "csms"), SOUND))
                .anyMatch(text -> text.contains("in the folder station"));
    }

    @Test
    void aCaseThatStandsTwiceIsFound() {
        List<LintedFeature> twice = List.of(
                FeatureReader.text(NAME, SOUND, GLUE),
                FeatureReader.text(NAME.replace("report", "again"), SOUND, GLUE));
        assertThat(new FeatureLint().findings(twice))
                .hasSize(1)
                .first()
                .asString()
                .contains("stands already at " + NAME + ":7");
    }

    @Test
    void aCaseMayStandTwiceWhereTheDescriptionTakesOne() {
        String first = applying("$config.statusReports is StatusNotification");
        String second = applying("$config.statusReports is NotifyEvent");
        String third = applying("$config.securityProfile is 1");
        assertThat(standing(first, second)).isEmpty();
        assertThat(standing(first, first)).hasSize(1);
        assertThat(standing(first, third)).hasSize(1);
    }

    private static String applying(String condition) {
        return SOUND.replace("$config.securityProfile is 2 or 3", condition);
    }

    private static List<Finding> standing(String one, String other) {
        return new FeatureLint()
                .findings(List.of(
                        FeatureReader.text(NAME, one, GLUE),
                        FeatureReader.text(NAME.replace("report", "again"), other, GLUE)));
    }

    @Test
    void aFileNameThatDoesNotFitIsFound() {
        assertThat(findings("features/ocpp2.0.1/station/B-provisioning/report.feature", SOUND))
                .anyMatch(text -> text.contains("is not named as"));
        assertThat(findings("features/ocpp2.0.1/station/C-authorization/C07-report.feature", SOUND))
                .anyMatch(text -> text.contains("does not belong to block C"));
    }

    @Test
    void aConditionThatCannotBeReadIsFound() {
        assertFound("$config.securityProfile is 2 or 3", "the moon shines", "is no condition");
    }

    @Test
    void aConfiguredNameThatDoesNotExistIsFound() {
        assertFound(
                "$config.securityProfile", "$config.securityLevel", "$config.securityLevel stands in no description");
        assertFound(
                "$generated.requestId ", "$config.idToken.odd.id ", "$config.idToken.odd.id stands in no description");
    }

    @Test
    void anUnknownMessageIsFound() {
        assertFound("GetBaseReportRequest:", "GetBestReportRequest:", "there is no message GetBestReportRequest");
        assertFound("$generated.requestId ", "$GetBestResponse.id    ", "there is no message GetBestResponse");
    }

    @Test
    void anUnknownPathIsFound() {
        assertFound("| reportBase ", "| reportBasis ", "GetBaseReportRequest has no reportBasis");
        assertFound(
                "statusInfo.reasonCode", "statusInfo.reasonWhy", "GetBaseReportResponse has no statusInfo.reasonWhy");
        assertFound("with status Installed", "with state Installed", "has no state");
        assertFound(
                "variableAttribute[*].mutability",
                "variableAttribute[*].mood",
                "has no reportData[*].variableAttribute[*].mood");
        assertFound(
                "NotifyReportRequest.reportData", "NotifyReportRequest.reports", "NotifyReportRequest has no reports");
        assertFound(
                "| type   | FirmwareUpdated",
                "| kind   | FirmwareUpdated",
                "SecurityEventNotificationRequest has no kind");
        assertFound("$generated.requestId ", "$NotifyReportRequest.x ", "NotifyReportRequest has no x");
    }

    @Test
    void anEnumerationValueThatDoesNotExistIsFound() {
        assertFound("ConfigurationInventory", "ConfigurationMess", "is never ConfigurationMess");
        assertFound("Accepted or Rejected", "Accepted or Refused", "is never Refused");
        assertFound("with status Installed", "with status Mounted", "is never Mounted");
        assertFound("ReadWrite or WriteOnly", "ReadWrite or Writable", "is never Writable");
    }

    private static void assertFound(String sound, String wrong, String text) {
        assertThat(SOUND).contains(sound);
        assertThat(findings(NAME, SOUND.replace(sound, wrong))).anyMatch(finding -> finding.contains(text));
    }

    private static List<String> findings(String name, String text) {
        return new FeatureLint()
                .findings(List.of(FeatureReader.text(name, text, GLUE))).stream()
                        .map(Finding::toString)
                        .toList();
    }
}
