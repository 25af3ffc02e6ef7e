package org.plugproof.steps.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PathsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Scope scope = Scope.of(References.NONE);

    @Test
    void readsNamesIndicesAndNamesWithBrackets() {
        JsonNode root = JSON.readTree("{\"a\":{\"b\":[[1],[2,3]]},\"M[T.x]\":{\"c\":4}}");
        assertThat(Paths.read(root, "a.b[1][0]").asInt()).isEqualTo(2);
        assertThat(Paths.read(root, "M[T.x].c").asInt()).isEqualTo(4);
        assertThat(Paths.read(root, "a.b[7].c").isMissingNode()).isTrue();
        assertThat(Paths.readAll(root, "a.b[*][*]")).hasSize(3);
    }

    @Test
    void starMeansEveryElementAndNamesTheFirstThatDiffers() {
        JsonNode root = JSON.readTree("{\"a\":[{\"b\":\"x\"},{\"b\":\"y\"},{}]}");
        assertThat(Paths.difference(root, "a[*].b", Cell.expectation("x or y", scope)))
                .contains(new Paths.Difference("a[2].b", "x or y", "absent"));
        assertThat(Paths.difference(root, "a[any].b", Cell.expectation("y", scope)))
                .isEmpty();
        assertThat(Paths.difference(root, "a[any].b", Cell.expectation("z", scope)))
                .contains(new Paths.Difference("a[0].b", "z", "x"));
    }

    @Test
    void starOverNothingIsAbsent() {
        assertThat(Paths.difference(JSON.readTree("{\"a\":[]}"), "a[*].b", Cell.expectation("x", scope)))
                .contains(new Paths.Difference("a[*].b", "x", "absent"));
        assertThat(Paths.difference(JSON.readTree("{}"), "a[*].b", Cell.expectation("absent or x", scope)))
                .isEmpty();
    }

    @Test
    void writesAndRemoves() {
        ObjectNode root = JSON.createObjectNode();
        Paths.write(root, "a.b[1].c", JSON.readTree("5"));
        assertThat(root.toString()).isEqualTo("{\"a\":{\"b\":[{},{\"c\":5}]}}");
        Paths.write(root, "a.b[*].d", JSON.readTree("6"));
        Paths.remove(root, "a.b[1].c");
        assertThat(root.toString()).isEqualTo("{\"a\":{\"b\":[{\"d\":6},{\"d\":6}]}}");
        Paths.remove(root, "a.b[0]");
        Paths.remove(root, "nothing.here");
        assertThat(root.toString()).isEqualTo("{\"a\":{\"b\":[{\"d\":6}]}}");
    }

    @Test
    void anIndexBeyondReasonIsRefused() {
        assertThatThrownBy(() -> Paths.write(JSON.createObjectNode(), "a[99999999]", JSON.readTree("1")))
                .hasMessage("nobody needs that many elements: a[99999999]");
    }
}
