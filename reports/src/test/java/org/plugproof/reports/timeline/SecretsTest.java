package org.plugproof.reports.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void masksEveryOccurrenceAndPrefersTheLongest() {
        secrets.add("pass");
        secrets.add("password1");
        assertThat(secrets.mask("password1 pass passpass compass")).isEqualTo("***** ***** ********** com*****");
    }

    @Test
    void masksTheFormsOfBasicAndJson() {
        secrets.add("CS1", "a\"b\\c/d");
        assertThat(secrets.mask("Basic Q1MxOmEiYlxjL2Q=")).isEqualTo("Basic *****");
        assertThat(secrets.mask("{\"p\":\"a\\\"b\\\\c/d\",\"q\":\"a\\\"b\\\\c\\/d\"}"))
                .isEqualTo("{\"p\":\"*****\",\"q\":\"*****\"}");
    }

    @Test
    void leavesOtherTextAlone() {
        String text = "nothing of it";
        assertThat(secrets.mask(text)).isSameAs(text);
        secrets.add("abc");
        secrets.add("word");
        assertThat(secrets.mask("abc wor")).isEqualTo("abc wor");
        assertThat(secrets.mask("")).isEmpty();
    }
}
