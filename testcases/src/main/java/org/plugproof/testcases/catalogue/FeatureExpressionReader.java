package org.plugproof.testcases.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent: {@code or} binds loosest, then {@code and}, then {@code not}. */
final class FeatureExpressionReader {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"]*\"|[()]|[^\\s()\"]+)");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    FeatureExpressionReader(String text) {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    FeatureExpression read() {
        FeatureExpression all = any();
        if (next < tokens.size()) {
            throw unexpected();
        }
        return all;
    }

    private FeatureExpression any() {
        FeatureExpression left = every();
        while (take("or")) {
            left = left.or(every());
        }
        return left;
    }

    private FeatureExpression every() {
        FeatureExpression left = one();
        while (take("and")) {
            left = left.and(one());
        }
        return left;
    }

    private FeatureExpression one() {
        if (take("not")) {
            return one().negate();
        }
        if (take("(")) {
            FeatureExpression inner = any();
            if (!take(")")) {
                throw unexpected();
            }
            return inner;
        }
        return feature();
    }

    private FeatureExpression feature() {
        if (next >= tokens.size() || tokens.get(next).matches("[()]|and|or|not")) {
            throw unexpected();
        }
        String name = tokens.get(next++).replace("\"", "");
        return known -> known.apply(name);
    }

    private boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        if (there) {
            next++;
        }
        return there;
    }

    private IllegalArgumentException unexpected() {
        String found = next < tokens.size() ? "\"" + tokens.get(next) + "\"" : "the end";
        return new IllegalArgumentException("unexpected " + found + " in feature condition: " + text);
    }
}
