package org.plugproof.testcases.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.publish.Programme;
import org.plugproof.reports.publish.Programme.Asked;
import org.plugproof.reports.publish.Programme.Asks;
import org.plugproof.reports.publish.Programme.Requirement;
import org.plugproof.testcases.catalogue.Catalogue;

class CertificationProgrammeTest {

    private static final String STATION = "role: station\nstationId: PP-1\n";
    private static final String CSMS = "role: csms\nurl: ws://127.0.0.1:1/\n";

    /**
     * The figures of Part 5 as its errata leave them: mandatory, conditional. Part 5 has one mandatory case more for a CSMS, under Advanced
     * Device Management: TC_N_21_CSMS, which Part 6 does not define.
     */
    @Test
    void hasAsManyCasesAsPart5() {
        assertThat(figures(CSMS))
                .containsExactly(
                        "Advanced Device Management 17 0",
                        "Advanced Security 4 0",
                        "Advanced User Interface 21 0",
                        "Core 105 27",
                        "ISO 15118 Support 36 1",
                        "Local Authorization List Management 8 1",
                        "Reservation 6 3",
                        "Smart Charging 21 1");
        assertThat(figures(STATION))
                .containsExactly(
                        "Advanced Device Management 36 5",
                        "Advanced Security 5 2",
                        "Advanced User Interface 25 7",
                        "Core 104 119",
                        "ISO 15118 Support 54 6",
                        "Local Authorization List Management 14 8",
                        "Reservation 12 10",
                        "Smart Charging 33 3");
    }

    @Test
    void asksOnlyForClaimedAndSelectedProfiles() {
        assertThat(profiles(programme(List.of(), CSMS + "profiles: [Core, Reservation]\n")))
                .containsExactlyInAnyOrder("Core", "Reservation");
        assertThat(profiles(
                        programme(List.of("reservation", "Smart Charging"), CSMS + "profiles: [Core, Reservation]\n")))
                .containsExactly("Reservation");
    }

    @Test
    void aConditionIsMetByWhatTheDescriptionClaims() {
        assertThat(asks("TC_B_12_CSMS", "Core", CSMS)).isEqualTo(Asks.YES);
        assertThat(asks("TC_B_12_CSMS", "Core", CSMS + "withoutFeatures: [C-17]\n"))
                .isEqualTo(Asks.NO);
        assertThat(asks("TC_B_12_CSMS", "Advanced Device Management", CSMS + "withoutFeatures: [C-17]\n"))
                .as("mandatory there")
                .isEqualTo(Asks.YES);
    }

    @Test
    void severalDescriptionsStandForOneSut() {
        Programme programme = programme(List.of(), CSMS + "withoutFeatures: [C-17]\n", CSMS);
        assertThat(asked(programme, "TC_B_12_CSMS", "Core").asks()).isEqualTo(Asks.YES);
    }

    /** Part 5 names these in words; none of them is an id that a description could claim. */
    @Test
    void aConditionInWordsIsMetByWhatTheDescriptionSaysElsewhere() {
        String twoEvses =
                "evses: [{id: 1, connectors: [{id: 1, type: cType2}]}, {id: 2, connectors: [{id: 1, type: cType2}]}]\n";
        String socket = "evses: [{id: 1, connectors: [{id: 1, type: sCEE-7-7}]}]\n";
        assertThat(asks("TC_B_41_CS", "Core", STATION)).isEqualTo(Asks.NO);
        assertThat(asks("TC_B_41_CS", "Core", STATION + twoEvses)).isEqualTo(Asks.YES);
        assertThat(asks("TC_F_06_CS", "Core", STATION)).isEqualTo(Asks.YES);
        assertThat(asks("TC_F_06_CS", "Core", STATION + socket)).isEqualTo(Asks.NO);
        assertThat(asks("TC_K_38_CS", "Core", STATION)).isEqualTo(Asks.NO);
        assertThat(asks("TC_K_38_CS", "Core", STATION + "profiles: [Core]\n")).isEqualTo(Asks.YES);
        assertThat(asks("TC_N_27_CS", "Core", STATION + "withoutFeatures: [C-49]\n"))
                .isEqualTo(Asks.YES);
        assertThat(asks("TC_N_27_CS", "Core", STATION + "withoutFeatures: [C-49]\nprofiles: [Core]\n"))
                .isEqualTo(Asks.NO);
    }

    @Test
    void knowsTheRequirementsAndTheirCases() {
        List<Requirement> requirements = programme(List.of(), CSMS).requirements();
        assertThat(requirements.stream().filter(Requirement::known)).hasSize(1282);
        assertThat(requirements).extracting(Requirement::id).isSorted();
        assertThat(named("B07.FR.07", requirements).cases()).contains("TC_B_12_CSMS");
        assertThat(named("A00.FR.001", requirements).cases()).isEmpty();
        assertThat(named("B089.FR.10", requirements).known()).isFalse();
        assertThat(requirements.stream().flatMap(one -> one.cases().stream()))
                .doesNotContain("TC_A_13_CSMS", "TC_O_15_CS");
    }

    private static List<String> figures(String sut) {
        return programme(List.of(), sut).asked().stream()
                .collect(Collectors.groupingBy(
                        Asked::profile,
                        TreeMap::new,
                        Collectors.partitioningBy(Asked::mandatory, Collectors.counting())))
                .entrySet()
                .stream()
                .map(one -> one.getKey() + " " + one.getValue().get(true) + " "
                        + one.getValue().get(false))
                .toList();
    }

    private static List<String> profiles(Programme programme) {
        return programme.asked().stream().map(Asked::profile).distinct().toList();
    }

    private static Asks asks(String caseId, String profile, String sut) {
        return asked(programme(List.of(), sut), caseId, profile).asks();
    }

    private static Asked asked(Programme programme, String caseId, String profile) {
        return programme.asked().stream()
                .filter(one -> one.caseId().equals(caseId) && one.profile().equals(profile))
                .findFirst()
                .orElseThrow();
    }

    private static Requirement named(String id, List<Requirement> requirements) {
        return requirements.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Programme programme(List<String> profiles, String... suts) {
        List<SutDescription> described = java.util.Arrays.stream(suts)
                .map(text -> SutDescription.parse("sut", new StringReader(text)))
                .toList();
        return new CertificationProgramme(described, new Applicability(profiles, (condition, sut) -> Optional.empty()))
                .of(Catalogue.of("ocpp2.0.1"));
    }
}
