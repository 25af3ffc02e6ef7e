package org.plugproof.testcases.selection;

import java.util.regex.Pattern;

/** A case id in which {@code *} stands for any characters and {@code ?} for one, such as {@code TC_B_*_CS}. */
public record CaseGlob(String text) {

    public boolean matches(String caseId) {
        String regex = Pattern.quote(text).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(caseId).matches();
    }
}
