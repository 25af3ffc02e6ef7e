package org.plugproof.testcases.proof;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plugproof.reports.publish.WholeFile;
import org.plugproof.testcases.mutate.CaseTrials;
import org.plugproof.testcases.mutate.MutantsJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code mutants.json}, as {@code docs/schemas/mutants.schema.json} has it. It is written anew whenever a case has ended, so that a killed
 * run still has what it proved. Any thread may tell of cases.
 */
public final class ProofFile {

    private final Path file;
    private final List<String> order;
    private final Map<String, CaseTrials> trials = new HashMap<>();
    private final Map<String, CaseProof> proofs = new HashMap<>();

    /**
     * @param dir is there
     * @param order ids of the cases, in which they stand in the file
     */
    public ProofFile(Path dir, List<String> order) {
        file = dir.resolve("mutants.json");
        this.order = List.copyOf(order);
        write(false);
    }

    /** @throws java.io.UncheckedIOException where the file cannot be written */
    public synchronized void ended(CaseTrials one) {
        trials.put(one.id(), one);
        write(false);
    }

    /** @throws java.io.UncheckedIOException where the file cannot be written */
    public synchronized void ended(CaseProof one) {
        proofs.put(one.id(), one);
        write(false);
    }

    /**
     * All that were to be tried have ended.
     *
     * @return what stands in the file
     */
    public synchronized ObjectNode complete() {
        return write(true);
    }

    private ObjectNode write(boolean complete) {
        ObjectNode root = MutantsJson.of(inOrder(trials)).put("complete", complete);
        ProofJson.add(root, inOrder(proofs));
        WholeFile.write(file, root.toPrettyString() + "\n");
        return root;
    }

    private <T> List<T> inOrder(Map<String, T> ended) {
        return order.stream().map(ended::get).filter(Objects::nonNull).toList();
    }
}
