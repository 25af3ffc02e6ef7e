package org.plugproof.testcases.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages: who may know whom. */
class PackageTableTest {

    private static final String OKHTTP = "okhttp3";
    private static final String NETTY = "io.netty";
    private static final String CUCUMBER = "io.cucumber";
    private static final String JACKSON = "tools.jackson";
    private static final int PLAUSIBLE = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plugproof");

    private static final List<PackageRule> TABLE = List.of(
            PackageRule.of("reports.timeline").never(JACKSON, CUCUMBER, OKHTTP, NETTY, "org.slf4j"),
            PackageRule.of("reports.verdict")
                    .may("reports.timeline")
                    .never(JACKSON, CUCUMBER, OKHTTP, NETTY, "org.slf4j"),
            PackageRule.of("reports.publish")
                    .may("reports.timeline", "reports.verdict")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.schema").never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.pki").may("reports.timeline").never(CUCUMBER, OKHTTP, NETTY, JACKSON),
            PackageRule.of("fixtures.files").may("reports.timeline").never(CUCUMBER, OKHTTP, JACKSON),
            PackageRule.of("fixtures.ocsp").may("reports.timeline").never(CUCUMBER, OKHTTP, JACKSON),
            PackageRule.of("fixtures.description").may("reports.timeline").never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.wire")
                    .may("fixtures.pki", "fixtures.bytes", "reports.timeline")
                    .never(CUCUMBER, JACKSON),
            PackageRule.of("fixtures.ocppj")
                    .may("fixtures.wire", "reports.timeline")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.tamper")
                    .may("fixtures.wire", "reports.timeline")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.bytes").may("reports.timeline").never(CUCUMBER, OKHTTP, NETTY, JACKSON),
            PackageRule.of("fixtures.neutral")
                    .may("fixtures.tamper", "fixtures.schema", "fixtures.wire", "reports.timeline")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.counterpart")
                    .may(
                            "fixtures.ocppj",
                            "fixtures.schema",
                            "fixtures.wire",
                            "fixtures.description",
                            "reports.timeline",
                            "reports.verdict")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.sut")
                    .may("fixtures.description", "fixtures.reference", "reports.timeline")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("fixtures.reference")
                    .may(
                            "fixtures.ocppj",
                            "fixtures.schema",
                            "fixtures.wire",
                            "fixtures.pki",
                            "fixtures.description",
                            "reports.timeline")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("steps.value").may("reports.timeline").never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("steps.expect")
                    .may("steps.value", "reports.timeline", "reports.verdict")
                    .never(CUCUMBER, OKHTTP, NETTY),
            // Of ocppj only what a counterpart's script answers with and a call returns.
            PackageRule.of("steps.world")
                    .may(
                            "steps.value",
                            "steps.expect",
                            "fixtures.counterpart",
                            "fixtures.sut",
                            "fixtures.description",
                            "fixtures.pki",
                            "fixtures.files",
                            "fixtures.ocsp",
                            "fixtures.wire",
                            "fixtures.ocppj",
                            "fixtures.reference",
                            "reports.timeline",
                            "reports.verdict")
                    .never(CUCUMBER, JACKSON, OKHTTP, NETTY),
            PackageRule.of("steps.state")
                    .may(
                            "steps.world",
                            "steps.expect",
                            "steps.value",
                            "fixtures.description",
                            "fixtures.sut",
                            "reports.timeline",
                            "reports.verdict")
                    .never(CUCUMBER, OKHTTP, NETTY),
            PackageRule.of("steps.glue")
                    .may(
                            "steps.world",
                            "steps.state",
                            "steps.expect",
                            "steps.value",
                            "reports.timeline",
                            "reports.verdict")
                    .never(JACKSON, OKHTTP, NETTY),
            PackageRule.of("testcases").may("steps", "fixtures", "reports").never(OKHTTP, NETTY));

    @TestFactory
    Stream<DynamicTest> packagesKnowOnlyWhatTheyMay() {
        return TABLE.stream()
                .flatMap(row -> row.rules().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES)));
    }

    @Test
    void noPackagesFormACycle() {
        SlicesRuleDefinition.slices()
                .matching("org.plugproof.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theTableCoversEveryPackage() {
        Stream<String> uncovered = CLASSES.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .filter(name ->
                        TABLE.stream().noneMatch(row -> (name + ".").startsWith(PackageRule.ROOT + row.of() + ".")));
        assertThat(uncovered).isEmpty();
    }

    @Test
    void aPlausibleNumberOfClassesWasSeen() {
        assertThat(CLASSES.size()).isGreaterThan(PLAUSIBLE);
    }

    @Test
    void aWrongDependencyIsFound() {
        ArchRule wrong = PackageRule.of("testcases.selection").rules().get(0);
        assertThatThrownBy(() -> wrong.check(CLASSES)).hasMessageContaining("testcases.selection knows of ours only");
    }
}
