package org.plugproof.steps.world;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plugproof.fixtures.ocppj.RpcAnswer;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.value.UnknownReference;

/**
 * The answers that a scenario scripted, by request. Those that steps give one after the other are used in that order, the last one for good;
 * one that is given after anything else has been done counts from then on, instead of what was given before, used or not.
 */
final class Scripts {

    private record Scripted(Table when, Function<String, RpcAnswer> answer) {}

    private final ScenarioContext world;
    private final Map<String, Deque<Scripted>> byRequest = new ConcurrentHashMap<>();
    private final Map<String, Boolean> used = new ConcurrentHashMap<>();
    private int lastGiven;

    Scripts(ScenarioContext world) {
        this.world = world;
    }

    void add(String request, Function<String, RpcAnswer> answer) {
        addWhen(request, Table.empty(), answer);
    }

    void addWhen(String request, Table when, Function<String, RpcAnswer> answer) {
        Deque<Scripted> queue = byRequest.computeIfAbsent(request, key -> new ArrayDeque<>());
        boolean anew = world.steps().number() > lastGiven + 1;
        lastGiven = world.steps().number();
        synchronized (queue) {
            if (anew || Boolean.TRUE.equals(used.get(request))) {
                queue.clear();
                used.put(request, false);
            }
            queue.add(new Scripted(when, answer));
        }
        world.counterpart().script(request, (payload, usual) -> answer(request, payload, usual));
    }

    /** What was given for this request counts no more. */
    void forget(String request) {
        Deque<Scripted> queue = byRequest.get(request);
        if (queue != null) {
            synchronized (queue) {
                queue.clear();
                used.put(request, false);
            }
        }
    }

    private RpcAnswer answer(String request, String payload, String usual) {
        Deque<Scripted> queue = byRequest.get(request);
        Scripted scripted;
        synchronized (queue) {
            scripted = queue.peek();
            if (scripted == null || !world.matches(payload, scripted.when())) {
                return new RpcAnswer.Result(usual);
            }
            if (queue.size() > 1) {
                queue.remove();
            } else {
                used.put(request, true);
            }
        }
        try {
            return scripted.answer().apply(usual);
        } catch (UnknownReference leftOut) {
            // The SUT left out what the answer is to repeat: whether it may is judged by the case, and it gets an
            // answer all the same.
            return new RpcAnswer.Result(usual);
        }
    }
}
