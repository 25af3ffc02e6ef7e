package org.plugproof.testcases.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plugproof.testcases.conduct.ConductTrial;
import org.plugproof.testcases.mutate.Claim;
import org.plugproof.testcases.mutate.MutantsJson;
import org.plugproof.testcases.neutral.VariationTrial;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to {@code mutants.json} what came of variations, and of mutants beside the frames. */
final class ProofJson {

    private final ObjectNode root;
    private final Map<String, ObjectNode> cases = new TreeMap<>();

    private ProofJson(ObjectNode root) {
        this.root = root;
        root.path("cases").forEach(one -> cases.put(one.path("id").asString(""), (ObjectNode) one));
    }

    /** @param root as {@link MutantsJson} makes it */
    static void add(ObjectNode root, List<CaseProof> proofs) {
        new ProofJson(root).add(proofs);
    }

    private void add(List<CaseProof> proofs) {
        root.putObject("variations");
        for (CaseProof proof : proofs) {
            ObjectNode one = cases.computeIfAbsent(proof.id(), this::fresh);
            if (!proof.conduct().problem().isEmpty() && !one.has("problem")) {
                one.put("problem", proof.conduct().problem());
            }
            proof.conduct().trials().forEach(trial -> add(one, trial));
            proof.conduct().unkilled().forEach(claim -> add(one, claim));
            proof.variations().tried().forEach(trial -> add(one, trial));
        }
    }

    private ObjectNode fresh(String id) {
        ObjectNode one = root.withArray("cases").addObject().put("id", id);
        count(one, "tried", 0);
        count(one, "killed", 0);
        count(one, "survived", 0);
        count(one, "proxied", 0);
        one.putArray("survivors");
        one.put("variations", 0).putArray("falseAlarms");
        one.putArray("unkilled");
        return one;
    }

    private void add(ObjectNode one, ConductTrial trial) {
        ObjectNode kind = named("kinds", trial.kind(), "tried", "killed", "survived");
        String outcome = trial.killed() ? "killed" : "survived";
        for (ObjectNode counted : List.of(one, kind, (ObjectNode) root.path("totals"))) {
            count(counted, "tried", 1);
            count(counted, outcome, 1);
        }
        if (!trial.killed()) {
            ObjectNode survivor = one.withArray("survivors").addObject();
            survivor.put("kind", trial.kind()).put("message", "").put("path", "");
            survivor.put("row", trial.row()).put("outcome", trial.outcome());
            survivor.put("verdict", trial.verdict().toString()).put("reason", trial.reason());
            survivor.putObject("rule").put("deviation", trial.kind());
        }
    }

    private void add(ObjectNode one, Claim claim) {
        count((ObjectNode) root.path("totals"), "unkilled", 1);
        MutantsJson.unkilled(one.withArray("unkilled").addObject(), claim);
    }

    private void add(ObjectNode one, VariationTrial trial) {
        count(one, "variations", 1);
        count((ObjectNode) root.path("totals"), "variations", 1);
        ObjectNode variation = named("variations", trial.variation(), "tried", "falseAlarms");
        count(variation, "tried", 1);
        if (trial.falseAlarm()) {
            count((ObjectNode) root.path("totals"), "falseAlarms", 1);
            count(variation, "falseAlarms", 1);
            ArrayNode alarms = one.withArray("falseAlarms");
            alarms.addObject()
                    .put("variation", trial.variation())
                    .put("scenario", trial.scenario())
                    .put("verdict", trial.verdict().toString())
                    .put("reason", trial.reason());
        }
    }

    private ObjectNode named(String list, String name, String... counts) {
        ObjectNode all = (ObjectNode) root.get(list);
        if (all.get(name) instanceof ObjectNode known) {
            return known;
        }
        ObjectNode fresh = all.putObject(name);
        for (String each : counts) {
            fresh.put(each, 0);
        }
        return fresh;
    }

    private static void count(ObjectNode node, String name, int more) {
        node.put(name, node.path(name).asInt(0) + more);
    }
}
