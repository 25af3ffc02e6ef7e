package org.plugproof.steps.state;

import java.util.List;
import java.util.Map;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.expect.Wanted;
import org.plugproof.steps.state.csms.CsmsStates;
import org.plugproof.steps.state.station.StationStates;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/** Finds the states of a role by name and runs them as precondition, as part of the case, or as something to be observed. */
public final class States {

    private final ScenarioContext world;

    public States(ScenarioContext world) {
        this.world = world;
    }

    /** As a precondition: a SUT that does not get there makes the case inconclusive, not failed. */
    public void reach(String name, Table with) {
        world.judge().prepare(name, () -> run(name, with));
    }

    public void reachIf(String condition, String name) {
        if (world.holds(condition)) {
            reach(name, Table.empty());
        } else {
            world.steps().expand("left out: " + condition + " does not hold");
        }
    }

    /** As part of the case: what the state expects is judged. */
    public void proceed(String name, Table with) {
        run(name, with);
    }

    /** A row {@code evses} has the state at several EVSEs. */
    private void run(String name, Table with) {
        Table relevant = world.relevant(with);
        State state = relevant.cell("evses").isPresent() ? StationStates.everywhere(name, world) : find(name);
        state.run(relevant);
    }

    /** The SUT goes through the state by itself and must. */
    public void expect(String name) {
        Observed state = observed(name);
        world.judge().mustSend(state.firstMessage(), state.firstContent());
        state.expectRest();
    }

    /** The SUT may go through the state by itself. */
    public void allow(String name) {
        observed(name).allow();
    }

    /** The SUT must go through the state or send this message instead. */
    public void expectOr(String name, String request, Table instead) {
        Observed state = observed(name);
        int which = world.judge()
                .mustSendOneOf(
                        List.of(new Wanted(state.firstMessage(), state.firstContent()), new Wanted(request, instead)));
        if (which == 0) {
            state.expectRest();
        }
    }

    /** The transaction events of the states from one to the other, which were gone through offline. */
    public void expectEvents(String from, String to) {
        List<String> way = StationStates.way(from, to);
        for (String name : way) {
            if (!(find(name) instanceof TransactionState state)) {
                throw new HarnessError(name + " has no transaction events");
            }
            world.steps().expand("transaction events of " + name);
            world.progress().offline(true);
            state.expectEvents();
            world.progress().offline(false);
        }
    }

    private Observed observed(String name) {
        if (find(name) instanceof Observed state) {
            return state;
        }
        throw new HarnessError("a station does not go through " + name + " by itself");
    }

    private State find(String name) {
        Map<String, State> known =
                world.sut().role().party() == Party.STATION ? StationStates.of(world) : CsmsStates.of(world);
        State state = known.get(name);
        if (state == null) {
            throw new HarnessError("there is no state " + name + " for this role; known are " + known.keySet());
        }
        return state;
    }
}
