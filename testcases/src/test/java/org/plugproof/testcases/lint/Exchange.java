package org.plugproof.testcases.lint;

import java.util.ArrayList;
import java.util.List;

/** Knows which message the cells of a step belong to; for an answer, the request that was sent last. */
final class Exchange {

    private static final List<String> OTHER_TABLES =
            List.of("the station variables are:", "the upgrade request must have:", "the station connects with:");

    private String lastSent = "";

    List<Content> contents(LintedStep step) {
        PhraseMatch match = step.phrase().orElse(null);
        if (match == null) {
            return List.of();
        }
        String words = match.phrase().words();
        String message = message(match, words);
        if (words.contains("{peer} sends {request}")) {
            lastSent = match.value("request");
        }
        List<Content> contents = new ArrayList<>(inText(match, words, message));
        if (words.contains("in any order")) {
            step.table().forEach(row -> contents.addAll(row(row, row.get(0), 1)));
        } else if (!message.isEmpty() && carriesContent(words)) {
            String prefix = prefix(match);
            step.table().forEach(row -> contents.addAll(row(List.of(prefix + row.get(0), cell(row, 1)), message, 0)));
        }
        return contents;
    }

    private static boolean carriesContent(String words) {
        return !OTHER_TABLES.contains(words) && !words.contains("after:");
    }

    private String message(PhraseMatch match, String words) {
        if (match.has("messagePath")) {
            return match.value("messagePath").split("\\.", 2)[0];
        }
        if (words.contains("will answer {request} with:")) {
            return response(match.value("request"));
        }
        if (match.has("request")) {
            return match.value("request");
        }
        return words.contains("must answer") && !lastSent.isEmpty() ? response(lastSent) : "";
    }

    /** What the sentence itself says: a path and its values, or the status of an answer. */
    private static List<Content> inText(PhraseMatch match, String words, String message) {
        if (message.isEmpty() || !match.has("oneOf") || words.contains("CALLERROR")) {
            return List.of();
        }
        if (match.has("path")) {
            return List.of(new Content(message, prefix(match) + match.value("path"), match.value("oneOf")));
        }
        return words.contains("must answer {oneOf}") ? status(match, message) : List.of();
    }

    private static List<Content> status(PhraseMatch match, String message) {
        String path = message.equals("AuthorizeResponse") ? "idTokenInfo.status" : "status";
        return List.of(new Content(message, path, match.value("oneOf")));
    }

    /** Where entries are judged, the cells stand below the entry. */
    private static String prefix(PhraseMatch match) {
        if (!match.has("messagePath")) {
            return "";
        }
        String path = match.value("messagePath").split("\\.", 2)[1];
        return path + (path.endsWith("]") ? "." : "[*].");
    }

    private static List<Content> row(List<String> row, String message, int at) {
        return row.size() <= at || row.get(at).isEmpty()
                ? List.of()
                : List.of(new Content(message, row.get(at), cell(row, at + 1)));
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() && row.get(index) != null ? row.get(index) : "";
    }

    private static String response(String request) {
        return request.replaceFirst("Request$", "Response");
    }
}
