package org.plugproof.testcases.lint;

import java.util.ArrayList;
import java.util.List;

/** A phrase and what stood for its parameters, in order. */
record PhraseMatch(Phrase phrase, List<Parameter> parameters) {

    record Parameter(String type, String value) {}

    /** The texts that stood for parameters of this type. */
    List<String> values(String type) {
        List<String> values = new ArrayList<>();
        parameters.stream().filter(one -> one.type().equals(type)).forEach(one -> values.add(one.value()));
        return values;
    }

    boolean has(String type) {
        return !values(type).isEmpty();
    }

    String value(String type) {
        return values(type).get(0);
    }
}
