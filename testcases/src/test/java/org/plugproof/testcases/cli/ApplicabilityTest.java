package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/applicability.md} says what the descriptions say. What a run found, the run notes ({@link DescriptionsTest}). */
class ApplicabilityTest {

    private static final int CASES = 215;
    private static final int IN_THE_DEFAULT_DESCRIPTION = 180;

    /** With {@code -Dplugproof.applicability=write} the page is written anew, with the verdicts that it had. */
    @Test
    void thePageExcludesWhatTheDescriptionsExclude() throws Exception {
        ApplicabilityText text = new ApplicabilityText(ApplicabilityPage.read());
        if (ApplicabilityPage.WRITING) {
            text.write();
        }
        assertThat(ApplicabilityText.onDisk()).isEqualTo(text.toString());
    }

    @Test
    void everyCasePassesSomewhereAndMostInTheDefaultDescription() throws Exception {
        ApplicabilityPage page = ApplicabilityPage.read();
        List<String> cases = page.cases();
        assertThat(cases).hasSize(CASES);
        assertThat(cases).allSatisfy(id -> assertThat(page.passing(id)).as(id).isNotEmpty());
        assertThat(cases.stream().filter(id -> page.passing(id).contains(Suts.STATION)))
                .hasSizeGreaterThanOrEqualTo(IN_THE_DEFAULT_DESCRIPTION);
    }
}
