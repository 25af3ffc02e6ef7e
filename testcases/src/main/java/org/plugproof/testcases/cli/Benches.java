package org.plugproof.testcases.cli;

import org.plugproof.steps.world.Bench;
import org.plugproof.testcases.run.BenchOpener;

/** The bench that runs stand on. */
final class Benches {

    private Benches() {}

    static BenchOpener opener() {
        return (suts, sink, secrets) -> {
            Bench bench = new Bench(suts, sink, secrets);
            Bench.install(bench);
            try {
                bench.probe();
                return bench::close;
            } catch (RuntimeException e) {
                bench.close();
                throw e;
            }
        };
    }
}
