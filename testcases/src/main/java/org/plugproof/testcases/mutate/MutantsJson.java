package org.plugproof.testcases.mutate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code mutants.json}, as {@code docs/schemas/mutants.schema.json} has it. */
public final class MutantsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MutantsJson() {}

    /** What came of the mutants of these cases; of variations and of mutants beside the frames there is nothing in it yet. */
    public static ObjectNode of(List<CaseTrials> cases) {
        ObjectNode root = JSON.createObjectNode();
        totals(root.putObject("totals"), cases);
        kinds(root.putObject("kinds"), cases);
        ArrayNode list = root.putArray("cases");
        cases.forEach(one -> one(list.addObject(), one));
        return root;
    }

    private static void totals(ObjectNode node, List<CaseTrials> cases) {
        int tried = cases.stream().mapToInt(CaseTrials::tried).sum();
        int killed = cases.stream().mapToInt(CaseTrials::killed).sum();
        counts(node, tried, killed);
        node.put(
                "unkilled",
                cases.stream().mapToInt(one -> one.unkilled().size()).sum());
        node.put("variations", 0).put("falseAlarms", 0);
        node.put(
                "preconditionsTried",
                cases.stream().mapToInt(CaseTrials::prepared).sum());
        node.put(
                "preconditionsNoticed",
                cases.stream().mapToInt(CaseTrials::preparedNoticed).sum());
    }

    private static void counts(ObjectNode node, int tried, int killed) {
        node.put("tried", tried).put("killed", killed).put("survived", tried - killed);
    }

    private static void kinds(ObjectNode node, List<CaseTrials> cases) {
        Map<String, int[]> kinds = new TreeMap<>();
        for (CaseTrials one : cases) {
            for (Trial trial : one.trials()) {
                if (trial.mutant().own()) {
                    int[] counts = kinds.computeIfAbsent(trial.mutant().kind(), kind -> new int[2]);
                    counts[0]++;
                    counts[1] += trial.killed() ? 1 : 0;
                }
            }
        }
        kinds.forEach((kind, counts) -> counts(node.putObject(kind), counts[0], counts[1]));
    }

    private static void one(ObjectNode node, CaseTrials one) {
        node.put("id", one.id());
        if (!one.problem().isEmpty()) {
            node.put("problem", one.problem());
        }
        counts(node, one.tried(), one.killed());
        node.put("proxied", one.proxied());
        ArrayNode survivors = node.putArray("survivors");
        one.survivors().forEach(trial -> survivor(survivors.addObject(), trial));
        node.put("variations", 0).putArray("falseAlarms");
        ArrayNode unkilled = node.putArray("unkilled");
        one.unkilled().forEach(claim -> unkilled(unkilled.addObject(), claim));
    }

    private static void survivor(ObjectNode node, Trial trial) {
        Mutant mutant = trial.mutant();
        node.put("kind", mutant.kind()).put("message", mutant.message()).put("path", mutant.path());
        node.put("row", mutant.row());
        node.put("outcome", trial.outcome().word())
                .put("verdict", trial.verdict().toString());
        node.put("reason", trial.reason());
        node.set("rule", JSON.readTree(mutant.rule().json()));
    }

    /** A claim that no mutant proves. */
    public static void unkilled(ObjectNode node, Claim claim) {
        node.put("kind", claim.kind()).put("message", claim.message());
        node.put("path", claim.path()).put("expected", claim.expected());
        ArrayNode tried = node.putArray("tried");
        claim.tried().forEach(tried::add);
    }
}
