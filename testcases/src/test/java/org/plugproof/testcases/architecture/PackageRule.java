package org.plugproof.testcases.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the package table: which packages of ours a package may know, and which libraries it must not.
 *
 * @param of below {@code org.plugproof}; packages below it belong to it
 * @param ours packages of ours that it may depend on, itself aside
 * @param never libraries that it must not depend on
 */
record PackageRule(String of, List<String> ours, List<String> never) {

    static final String ROOT = "org.plugproof.";

    static PackageRule of(String name) {
        return new PackageRule(name, List.of(), List.of());
    }

    PackageRule may(String... names) {
        return new PackageRule(of, List.of(names), never);
    }

    PackageRule never(String... libraries) {
        return new PackageRule(of, ours, List.of(libraries));
    }

    List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>();
        rules.add(ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(within(of))
                .should()
                .dependOnClassesThat(otherOfOurs())
                .as(of + " knows of ours only " + ours)
                .allowEmptyShould(true));
        never.forEach(library -> rules.add(ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(within(of))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .as(of + " does not know " + library)
                .allowEmptyShould(true)));
        return rules;
    }

    private DescribedPredicate<JavaClass> otherOfOurs() {
        List<String> known = Stream.concat(Stream.of(of), ours.stream()).toList();
        return DescribedPredicate.describe(
                "are ours and not in " + known,
                type -> type.getPackageName().startsWith(ROOT)
                        && known.stream().noneMatch(name -> isWithin(type.getPackageName(), ROOT + name)));
    }

    private static boolean isWithin(String name, String parent) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }

    private static String within(String name) {
        return ROOT + name + "..";
    }
}
