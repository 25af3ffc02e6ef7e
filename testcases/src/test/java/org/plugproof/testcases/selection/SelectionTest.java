package org.plugproof.testcases.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plugproof.fixtures.description.SutDescription.Role;
import org.plugproof.testcases.catalogue.Catalogue;

class SelectionTest {

    private static final List<WrittenCase> CASES = Catalogue.of("ocpp2.0.1").all().stream()
            .map(facts -> new WrittenCase(facts, List.of()))
            .toList();

    @Test
    void globsNameCases() {
        assertThat(ids(only("TC_B_1?_CS")))
                .allMatch(id -> id.matches("TC_B_1._CS"))
                .isNotEmpty();
        assertThat(ids(only("tc_b_12_cs"))).containsExactly("TC_B_12_CS");
        assertThat(ids(only("TC_A_0*"))).contains("TC_A_01_CS", "TC_A_01_CSMS");
        assertThat(ids(only("B_12"))).isEmpty();
    }

    @Test
    void roleAndProfileNarrow() {
        Selection csms = new Selection(Optional.of(Role.CSMS), List.of(), List.of("reservation"), Shard.WHOLE);
        assertThat(ids(csms)).isNotEmpty().allMatch(id -> id.startsWith("TC_H_") && id.endsWith("_CSMS"));
    }

    @Test
    void shardsAreDisjointAndComplete() {
        List<String> together = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            List<String> part = ids(new Selection(Optional.empty(), List.of(), List.of(), new Shard(number, 4)));
            assertThat(part.size()).isBetween(CASES.size() / 4, CASES.size() / 4 + 1);
            together.addAll(part);
        }
        assertThat(together).doesNotHaveDuplicates().hasSize(CASES.size());
    }

    @Test
    void aWrongShardIsNamed() {
        for (String wrong : List.of("0/4", "5/4", "1", "a/b", "1/0")) {
            assertThatThrownBy(() -> Shard.parse(wrong)).hasMessageContaining("is not I/N");
        }
    }

    private static Selection only(String glob) {
        return new Selection(Optional.empty(), List.of(new CaseGlob(glob)), List.of(), Shard.WHOLE);
    }

    private static List<String> ids(Selection selection) {
        return selection.of(CASES).stream().map(one -> one.facts().id()).toList();
    }
}
