package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * We read each variable that the latest report has under the name in the row {@code variable.name}, one a request, because
 * ItemsPerMessageGetVariables may be that small. What can be read has the value in the row {@code attributeValue}; what is WriteOnly is
 * refused (TC_B_16_CS steps 5 and 6, errata 6.2.12).
 */
final class ReportedVariablesRead implements State {

    private static final String RESULT = "getVariableResult[0].";

    private final ScenarioContext world;

    ReportedVariablesRead(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        String name = with.cell("variable.name").orElseThrow();
        String value = with.cell("attributeValue").orElseThrow();
        world.reportedReadable(name).forEach(each -> read(each, "Accepted", value));
        world.reportedWriteOnly(name).forEach(each -> read(each, "Rejected", "absent"));
    }

    private void read(Table names, String status, String value) {
        Table query = Table.of("getVariableData[0].attributeType", "absent");
        Table answer = Table.of(RESULT + "attributeStatus", status, RESULT + "attributeValue", value);
        for (Row row : names.rows()) {
            query = query.and("getVariableData[0]." + row.path(), row.cell());
            if (!row.cell().equals("absent")) {
                answer = answer.and(RESULT + row.path(), row.cell());
            }
        }
        world.send("GetVariablesRequest", query);
        world.judge().mustAnswerWith(answer);
    }
}
