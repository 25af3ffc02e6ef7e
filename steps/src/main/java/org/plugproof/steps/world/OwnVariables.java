package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plugproof.fixtures.ocppj.RpcAnswer;
import org.plugproof.steps.value.Composer;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** Variables of a fake station that a case wants to have a value. A row is {@code Component.Variable[instance] | value}. */
final class OwnVariables {

    private static final String RESULTS = "getVariableResult";

    private final ScenarioContext world;

    OwnVariables(ScenarioContext world) {
        this.world = world;
    }

    /** From now on the station tells these values when it is asked for them; of other variables it says what it would have said. */
    void set(Table table) {
        Map<VariableName, String> values = new LinkedHashMap<>();
        table.rows().forEach(row -> values.put(VariableName.parse(row.path()), world.value(row.cell())));
        world.answering()
                .script(
                        "GetVariablesRequest",
                        usual -> new RpcAnswer.Result(
                                Composer.compose(usual, told(Payload.of(usual), values), world.references())));
    }

    private static Table told(Payload usual, Map<VariableName, String> values) {
        List<Row> rows = new ArrayList<>();
        int results = usual.texts(RESULTS + "[*].variable.name").size();
        for (int i = 0; i < results; i++) {
            String result = RESULTS + "[" + i + "].";
            VariableName name = new VariableName(
                    usual.text(result + "component.name").orElse(""),
                    usual.text(result + "variable.name").orElse(""),
                    usual.text(result + "variable.instance").orElse(""));
            if (values.containsKey(name)) {
                rows.add(new Row(result + "attributeValue", "'" + values.get(name) + "'", ""));
            }
        }
        return new Table(rows);
    }
}
