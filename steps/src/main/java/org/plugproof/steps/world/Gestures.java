package org.plugproof.steps.world;

import java.util.Optional;
import org.plugproof.fixtures.sut.Act;
import org.plugproof.fixtures.sut.Act.Kind;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.world.Progress.Mark;

/** What the person at the station does, in the words of the features. */
public final class Gestures {

    private static final String BAY_MATTERS = "$config.parkingBayDetector is true"
            + " or TxStartPoint contains ParkingBayOccupancy or TxStopPoint contains ParkingBayOccupancy";

    private final ScenarioContext world;

    public Gestures(ScenarioContext world) {
        this.world = world;
    }

    public void performIf(String condition, String gesture) {
        if (world.holds(condition)) {
            perform(gesture);
        } else {
            world.steps().expand("left out: " + condition + " does not hold");
        }
    }

    /** @param gesture such as {@code plugs in} or {@code presents $config.idToken.valid} */
    public void perform(String gesture) {
        if (gesture.startsWith("presents ")) {
            String token = gesture.substring("presents ".length());
            act(Kind.PRESENT_TOKEN, Optional.of(new Act.Token(world.text(token + ".id"), world.text(token + ".type"))));
            return;
        }
        switch (gesture) {
            case "parks" -> move(Kind.PARK);
            case "leaves" -> move(Kind.LEAVE);
            case "plugs in" -> act(Kind.PLUG_IN, Optional.empty());
            case "unplugs" -> act(Kind.UNPLUG, Optional.empty());
            case "plugs in at the vehicle" ->
                act(cableIsFixed() ? Kind.PLUG_IN : Kind.PLUG_INTO_VEHICLE, Optional.empty());
            case "unplugs at the vehicle" ->
                act(cableIsFixed() ? Kind.UNPLUG : Kind.UNPLUG_FROM_VEHICLE, Optional.empty());
            case "stops charging from the vehicle" -> act(Kind.STOP_FROM_VEHICLE, Optional.empty());
            case "ends the session from the vehicle" -> act(Kind.END_FROM_VEHICLE, Optional.empty());
            case "makes the vehicle wait" -> act(Kind.MAKE_VEHICLE_WAIT, Optional.empty());
            default -> throw new HarnessError("nobody knows how a driver " + gesture);
        }
    }

    /** A cable that belongs to the station can be taken out only at the vehicle. */
    private boolean cableIsFixed() {
        return world.holds("the cable is fixed");
    }

    /** Where nothing detects a vehicle in the bay, nobody needs to move one, and its driver need not be able to. */
    private void move(Kind kind) {
        if (world.holds(BAY_MATTERS)) {
            act(kind, Optional.empty());
        } else {
            note(kind);
            world.steps().expand("left out: no parking bay detector");
        }
    }

    private void note(Kind kind) {
        Progress progress = world.progress();
        switch (kind) {
            case PARK -> progress.mark(Mark.PARKED);
            case LEAVE -> progress.unmark(Mark.PARKED);
            case PLUG_IN -> {
                progress.mark(Mark.PLUGGED);
                progress.unmark(Mark.UNPLUGGED);
            }
            case UNPLUG -> {
                progress.unmark(Mark.PLUGGED);
                progress.mark(Mark.UNPLUGGED);
            }
            default -> {
                // Leaves nothing behind that would have to be undone at the station.
            }
        }
    }

    private void act(Kind kind, Optional<Act.Token> token) {
        ConnectorRef connector = world.connector();
        world.driving().perform(new Act.Gesture(kind, connector.evseId(), connector.connectorId(), token));
        note(kind);
    }
}
