package org.plugproof.testcases.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plugproof.testcases.lint.Vocabulary;

class VocabularyTest {

    private static final Path PAGE = Path.of("../docs/vocabulary.md");

    /** With {@code -Dplugproof.regenerate=true} the page is written anew. */
    @Test
    void thePageSaysWhatTheGlueSays() throws Exception {
        String page = VocabularyPage.text();
        if (Boolean.getBoolean("plugproof.regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void thePageHasEveryPhraseThatCucumberMatches() {
        assertThat(VocabularyPage.phrases()).containsExactlyInAnyOrderElementsOf(Vocabulary.words());
    }
}
