package org.plugproof.steps.state.station;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.expect.Wanted;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.NamedConnectors;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The station was reset, is back, was accepted, and every connector is known (Part 6 §2.18): Occupied where the case has left a cable,
 * else Available. A row {@code reset | already} leaves the reset to the case, {@code reason} says why the station has to say that it boots,
 * {@code securityEvent | perhaps} does not ask for one. Rows {@code unavailable} and {@code reserved} name connectors, as the vocabulary
 * does, that were so before and still are.
 */
final class Booted implements State {

    private static final String BOOT = "BootNotificationRequest";
    private static final String EVENT = "SecurityEventNotificationRequest";

    /** A connector that shares its EVSE with one in use: whether it may still be called Available, Part 2 leaves open. */
    private static final String BESIDE = "Available or Unavailable or Occupied or Reserved";

    private final ScenarioContext world;

    Booted(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        if (with.cell("reset").isEmpty()) {
            new Booting(world).run(with);
        }
        world.judge().nextStepMayTake(world.duration("$config.connect"));
        world.judge()
                .mustSend(
                        BOOT,
                        with.cell("reason").map(why -> Table.of("reason", why)).orElse(Table.empty()));
        // That of an earlier boot may have come only just now.
        world.judge().disregardBefore(EVENT, BOOT);
        if (!world.sessions().plugged().isEmpty() || world.holds("TxStartPoint contains ParkingBayOccupancy")) {
            new StartedByCable(world).allow();
        }
        reports(with).forEach((availability, connectors) -> world.judge().mustReport(connectors, availability));
        if (with.cell("securityEvent").isEmpty()) {
            world.judge()
                    .mustSendInAnyOrder(
                            List.of(new Wanted(EVENT, Table.of("type", "StartupOfTheDevice or ResetOrReboot"))));
        }
    }

    private Map<String, List<ConnectorRef>> reports(Table with) {
        Map<String, List<ConnectorRef>> before = new LinkedHashMap<>();
        before.put("Unavailable", named(with, "unavailable"));
        before.put("Reserved", named(with, "reserved"));
        before.put("Occupied", world.sessions().plugged());
        return world.everyConnector().stream()
                .collect(Collectors.groupingBy(
                        each -> availability(each, before), LinkedHashMap::new, Collectors.toList()));
    }

    private List<ConnectorRef> named(Table with, String row) {
        return with.cell(row).map(new NamedConnectors(world)::named).orElse(List.of());
    }

    private static String availability(ConnectorRef one, Map<String, List<ConnectorRef>> before) {
        return before.entrySet().stream()
                .filter(each -> each.getValue().contains(one))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(
                        sharesEvse(one, before.get("Reserved")) || sharesEvse(one, before.get("Occupied"))
                                ? BESIDE
                                : "Available");
    }

    private static boolean sharesEvse(ConnectorRef one, List<ConnectorRef> others) {
        return others.stream().anyMatch(other -> other.evseId() == one.evseId());
    }
}
