package org.plugproof.steps.state.station;

import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.Gestures;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The authorization cache knows a token (Part 6 §2.19, erratum 6.2.120): as accepted after a whole session, as refused after the refusal.
 * Rows: {@code token}, by default the valid one; {@code status}, by default Accepted; {@code group}, the id of the token's group. A master
 * pass starts no session (C16.FR.03), so it is only presented.
 */
final class IdTokenCached implements State {

    private static final String MASTER_PASS = "$config.idToken.masterPass";

    private final ScenarioContext world;

    IdTokenCached(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        String token = with.cell("token").orElse("$config.idToken.valid");
        String status = with.cell("status").orElse("Accepted");
        Table info = with.cell("group")
                .map(group -> Table.of(
                        "idTokenInfo.status", status,
                        "idTokenInfo.groupIdToken.idToken", group,
                        "idTokenInfo.groupIdToken.type", "$config.idToken.group.type"))
                .orElseGet(() -> Table.of("idTokenInfo.status", status));
        world.answering().with("AuthorizeRequest", info);
        world.answering().with("TransactionEventRequest", info);
        if (status.equals("Accepted") && !token.equals(MASTER_PASS)) {
            new ParkingBayUnoccupied(world).run(with.and("known", "perhaps"));
            world.progress().restart();
            world.judge().begin();
        } else {
            present(token);
        }
        world.answering().asUsual("AuthorizeRequest");
        world.answering().asUsual("TransactionEventRequest");
    }

    /** A station that knows the token as refused and is told not to ask about such tokens asks nothing. */
    private void present(String token) {
        new ParkingBayOccupied(world).run(Table.empty());
        new Gestures(world).perform("presents " + token);
        Table asked = Table.of("idToken.idToken", token + ".id", "idToken.type", token + ".type");
        if (world.judge().sends("AuthorizeRequest", asked, world.sut().waits().expect())) {
            world.judge().mustSend("AuthorizeRequest", asked);
            world.answering().await();
        }
    }
}
