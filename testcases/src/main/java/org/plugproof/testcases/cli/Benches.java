package org.plugproof.testcases.cli;

import java.util.List;
import java.util.function.Consumer;
import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.run.BenchOpener;

/** The bench that runs stand on. */
final class Benches {

    private Benches() {}

    static BenchOpener opener() {
        return opener(sentence -> {});
    }

    /** @param told what is remarked before the first scenario */
    static BenchOpener opener(Consumer<String> told) {
        return (suts, sink, secrets) -> {
            Bench bench = new Bench(suts, sink, secrets);
            Bench.install(bench);
            try {
                bench.probe();
                return new Remarking(bench, told);
            } catch (RuntimeException e) {
                bench.close();
                throw e;
            }
        };
    }

    private record Remarking(Bench bench, Consumer<String> told) implements BenchOpener.Stand {

        @Override
        public List<String> remarks() {
            List<String> contradictions = bench.contradictions();
            contradictions.forEach(told);
            return contradictions;
        }

        @Override
        public void run() {
            bench.close();
        }
    }
}
