package org.plugproof.testcases.lint;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The vocabulary, read from the annotations of the glue. */
final class Glue {

    static final String PACKAGE = "org.plugproof.steps.glue";

    private final ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
    private final List<Phrase> phrases;

    Glue(List<Class<?>> classes) {
        methods(classes).forEach(this::defineType);
        ExpressionFactory expressions = new ExpressionFactory(types);
        phrases = methods(classes)
                .flatMap(Glue::annotated)
                .map(expressions::createExpression)
                .map(Phrase::new)
                .toList();
    }

    /** The glue that features run with. */
    static Glue ofProject() {
        return new Glue(new ClassFileImporter()
                .importPackages(PACKAGE).stream()
                        .filter(JavaClass::isTopLevelClass)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList());
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<PhraseMatch> matches(String text) {
        return phrases.stream().flatMap(phrase -> phrase.match(text).stream()).toList();
    }

    private void defineType(Method method) {
        io.cucumber.java.ParameterType type = method.getAnnotation(io.cucumber.java.ParameterType.class);
        if (type != null) {
            String name = type.name().isEmpty() ? method.getName() : type.name();
            types.defineParameterType(new ParameterType<>(
                    name, type.value(), String.class, (String[] groups) -> groups[0], false, false));
        }
    }

    private static Stream<Method> methods(List<Class<?>> classes) {
        return classes.stream().flatMap(type -> Stream.of(type.getDeclaredMethods()));
    }

    private static Stream<String> annotated(Method method) {
        return Stream.of(
                        Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
                        Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(words -> words);
    }
}
