package org.plugproof.steps.world;

import java.util.List;
import org.plugproof.steps.expect.Wanted;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/** What a SUT says once for each EVSE: in the table {@code $evse.id} is its number and {@code $evse.transactionId} its transaction. */
final class EachEvse {

    private static final String ID = "$evse.id";
    private static final String TRANSACTION = "$evse.transactionId";

    private final ScenarioContext world;

    EachEvse(ScenarioContext world) {
        this.world = world;
    }

    /** In whatever order, with nothing but chatter between them. */
    void mustSend(List<Integer> evses, String request, Table content) {
        world.judge()
                .mustSendInAnyOrder(evses.stream()
                        .map(evse -> new Wanted(request, at(evse, content)))
                        .toList());
    }

    private Table at(int evse, Table content) {
        return new Table(content.rows().stream()
                .map(row -> new Row(row.path(), at(evse, row.cell()), row.option()))
                .toList());
    }

    private String at(int evse, String cell) {
        return cell.replace(ID, Integer.toString(evse))
                .replace(TRANSACTION, "'" + world.sessions().transactionAt(evse).orElse("") + "'");
    }
}
