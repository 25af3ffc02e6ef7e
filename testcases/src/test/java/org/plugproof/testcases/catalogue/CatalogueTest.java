package org.plugproof.testcases.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.plugproof.fixtures.description.SutDescription.Role;

class CatalogueTest {

    private static final Path RESOURCE = Path.of("src/main/resources/catalogue/ocpp2.0.1.tsv");
    private static final String HEAD = "# id\tblock\tuse cases\trequirements\terrata\twithdrawn\tcertification";

    /** With {@code -Dplugproof.regenerate=true} the resource is written anew from the data. */
    @Test
    void theResourceEqualsTheReferenceData() throws Exception {
        Optional<Part6Data> data = Part6Data.beside(Path.of(".."));
        Assumptions.assumeTrue(data.isPresent(), "the reference data do not lie beside the project");
        List<String> lines = new ArrayList<>(List.of(HEAD));
        data.get().cases().stream().map(CatalogueLine::write).forEach(lines::add);
        if (Boolean.getBoolean("plugproof.regenerate")) {
            Files.write(RESOURCE, lines);
        }
        assertThat(Files.readAllLines(RESOURCE)).isEqualTo(lines);
    }

    @Test
    void everyCaseIsThereAndEveryConditionCanBeRead() {
        Catalogue catalogue = Catalogue.of("ocpp2.0.1");
        assertThat(catalogue.all()).hasSize(675);
        assertThat(catalogue.all().stream().filter(CatalogueCase::withdrawn).map(CatalogueCase::id))
                .containsExactlyInAnyOrder("TC_A_13_CS", "TC_A_13_CSMS", "TC_O_15_CS");
        catalogue.all().stream()
                .flatMap(one -> one.certification().stream())
                .filter(certification -> !certification.mandatory())
                .forEach(certification -> FeatureExpression.parse(certification.condition()));
    }

    @Test
    void aCaseKnowsItsFacts() {
        CatalogueCase found = Catalogue.of("ocpp2.0.1").find("TC_B_12_CSMS").orElseThrow();
        assertThat(found.role()).isEqualTo(Role.CSMS);
        assertThat(found.block()).isEqualTo("B Provisioning");
        assertThat(found.requirements()).containsExactly("B07.FR.07");
        assertThat(found.certification().stream().map(Certification::sentence))
                .containsExactly("Core: conditional on C-17", "Advanced Device Management: mandatory");
    }

    @Test
    void aConditionMayHoldOrNotOrBeUnknown() {
        Map<String, Boolean> features = Map.of("C-1", true, "C-2", false);
        Function<String, Optional<Boolean>> known = name -> Optional.ofNullable(features.get(name));
        assertThat(FeatureExpression.parse("C-1 and not (C-2 or C-2)").holds(known))
                .contains(true);
        assertThat(FeatureExpression.parse("C-2 and C-3").holds(known)).contains(false);
        assertThat(FeatureExpression.parse("C-3 and C-2").holds(known)).contains(false);
        assertThat(FeatureExpression.parse("C-3 or C-1").holds(known)).contains(true);
        assertThat(FeatureExpression.parse("C-1 and C-3").holds(known)).isEmpty();
        assertThat(FeatureExpression.parse("not \"odd thing\"").holds(known)).isEmpty();
        assertThatThrownBy(() -> FeatureExpression.parse("C-1 and")).hasMessageContaining("unexpected the end");
        assertThatThrownBy(() -> FeatureExpression.parse("C-1 )")).hasMessageContaining("unexpected \")\"");
    }

    @Test
    void theSpellingsOfPart5BecomeOneGrammar() {
        assertThat(Part5Condition.normal("For CSMS: R-1, For CS: R-2", true)).isEqualTo("R-1");
        assertThat(Part5Condition.normal("For CSMS: R-1, For CS: R-2", false)).isEqualTo("R-2");
        assertThat(Part5Condition.normal("C-09.2 and (C-30 - C-32 or ISO15118 support)", false))
                .isEqualTo("C-09.2 and ((C-30 or C-31 or C-32) or \"ISO 15118 support\")");
        assertThat(Part5Condition.normal("Not C-56 or (10.1 and C35)", true))
                .isEqualTo("not C-56 or (C-10.1 and C-35)");
        assertThat(Part5Condition.normal("CSMS: C-16 Charging Station: NOT C-10.1", false))
                .isEqualTo("not C-10.1");
    }
}
