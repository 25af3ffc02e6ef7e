package org.plugproof.testcases.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A glue class as its source has it: the order in which it was written, and its Javadoc, which class files do not keep. */
record GlueSource(String text) {

    private static final String LITERALS = "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)";
    private static final Pattern PHRASE = Pattern.compile("@(?:Given|When|Then)\\(\\s*" + LITERALS + "\\)");
    private static final Pattern PARAMETER =
            Pattern.compile("@ParameterType\\(\\s*" + LITERALS + "\\)\\s*public [^(]*?(\\w+)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/\\s*public final class", Pattern.DOTALL);

    /** The phrases, in the order of the source. */
    List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        Matcher matcher = PHRASE.matcher(text);
        while (matcher.find()) {
            phrases.add(literal(matcher.group(1)));
        }
        return phrases;
    }

    /** Name and regular expression of each parameter. */
    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            parameters.add(new Parameter(matcher.group(2), literal(matcher.group(1))));
        }
        return parameters;
    }

    /** The first sentence of the class's Javadoc. */
    Optional<String> about() {
        Matcher matcher = JAVADOC.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ")) : Optional.empty();
    }

    private static String literal(String source) {
        StringBuilder joined = new StringBuilder();
        Matcher matcher = LITERAL.matcher(source);
        while (matcher.find()) {
            joined.append(matcher.group(1).translateEscapes());
        }
        return joined.toString();
    }

    record Parameter(String name, String pattern) {}
}
