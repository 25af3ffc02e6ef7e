package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.world.Progress.Mark;

/** The charging sessions of a scenario, one an EVSE. Most scenarios have one, at the EVSE of the description. */
public final class Sessions {

    private final ScenarioContext world;
    private final Map<Integer, Progress> elsewhere = new LinkedHashMap<>();
    private Progress current = new Progress();
    private Optional<Integer> home = Optional.empty();
    private int homeConnector;

    Sessions(ScenarioContext world) {
        this.world = world;
    }

    Progress current() {
        return current;
    }

    /** The EVSEs of the station, that of the description first; at most {@code count}. */
    public List<Integer> first(int count) {
        int own = home.orElseGet(this::here);
        List<Integer> all = world.sut().station().evses().stream()
                .map(SutDescription.Evse::id)
                .sorted((left, right) -> Boolean.compare(right == own, left == own))
                .toList();
        return all.subList(0, Math.min(count, all.size()));
    }

    /** From now on everything is about this EVSE: about the connector that the description names, or else its first. */
    public void moveTo(int evseId) {
        if (here() == evseId) {
            return;
        }
        if (home.isEmpty()) {
            home = Optional.of(here());
            homeConnector = world.connector().connectorId();
        }
        elsewhere.put(here(), current);
        current = Optional.ofNullable(elsewhere.remove(evseId)).orElseGet(Progress::new);
        world.assume("evseId", evseId);
        world.assume("connectorId", connector(evseId));
    }

    /** The transaction that the station under test has there, where a scenario has several. */
    Optional<String> transactionAt(int evseId) {
        return (here() == evseId ? Optional.of(current) : Optional.ofNullable(elsewhere.get(evseId)))
                .flatMap(Progress::theirTransaction);
    }

    /** Does it at the EVSE of every session that was begun. */
    void everywhere(Runnable action) {
        action.run();
        for (int evseId : List.copyOf(elsewhere.keySet())) {
            moveTo(evseId);
            action.run();
        }
    }

    /** The connectors in which the scenario has left a cable. */
    public List<ConnectorRef> plugged() {
        List<ConnectorRef> plugged = new ArrayList<>();
        if (current.has(Mark.PLUGGED)) {
            plugged.add(world.connector());
        }
        elsewhere.forEach((evseId, session) -> {
            if (session.has(Mark.PLUGGED)) {
                plugged.add(new ConnectorRef(evseId, connector(evseId)));
            }
        });
        return plugged;
    }

    private int connector(int evseId) {
        if (home.equals(Optional.of(evseId))) {
            return homeConnector;
        }
        return world.sut().station().evses().stream()
                .filter(evse -> evse.id() == evseId)
                .flatMap(evse -> evse.connectors().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int here() {
        return Integer.parseInt(world.text("$config.evseId"));
    }
}
