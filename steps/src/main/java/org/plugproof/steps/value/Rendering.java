package org.plugproof.steps.value;

import tools.jackson.databind.JsonNode;

/** How a value reads in a failure or a report. */
public final class Rendering {

    private static final int LONGEST = 200;

    private Rendering() {}

    public static String of(JsonNode node) {
        if (node.isMissingNode()) {
            return "absent";
        }
        if (node.isString()) {
            return node.stringValue().isEmpty() ? "''" : cut(node.stringValue());
        }
        return cut(node.toString());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
    }
}
