package org.plugproof.steps.state.station;

import java.util.Optional;
import org.plugproof.steps.state.TransactionState;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The session of a vehicle that speaks ISO 15118 is authorized (Part 6 §2.18, Authorized15118): by a token (EIM), or with the row
 * {@code by | contract} by the contract that the vehicle showed when it was plugged in. Then further rows are those of AuthorizeRequest,
 * which may have come before what plugging in made the station say. The station may ask for the status of a certificate first.
 */
final class Authorized15118 implements TransactionState {

    private final ScenarioContext world;

    Authorized15118(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        world.judge().maySend("GetCertificateStatusRequest", Table.empty());
        if (with.cell("by").equals(Optional.of("contract"))) {
            Table asked = new Table(
                    with.rows().stream().filter(row -> !row.path().equals("by")).toList());
            world.judge()
                    .oneReceived(
                            "AuthorizeRequest",
                            Table.of("idToken.type", "eMAID").and(asked));
            expectEvents();
        } else {
            new Authorized(world).run(with.and(Table.of("mode", "locally")));
        }
    }

    /** Of a contract: offline nobody has to present anything. */
    @Override
    public void expectEvents() {
        world.progress().token("$contract");
        world.progress().authorizedRemotely(false);
        new Authorized(world).expectEvents();
    }
}
