package org.plugproof.testcases.cli;

import java.time.Duration;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.sut.Drivers;
import org.plugproof.fixtures.sut.Outcome;
import org.plugproof.fixtures.sut.SutDriver;

/** Tries whether the driver reaches what it drives. */
final class DriverCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SutDescription sut;

    DriverCheck(SutDescription sut) {
        this.sut = sut;
    }

    CheckResult check() throws InterruptedException {
        String kind = sut.driver().kind();
        try (SutDriver driver = Drivers.of(sut)) {
            Outcome outcome = driver.probe(PATIENCE);
            if (outcome instanceof Outcome.Broke broke) {
                return CheckResult.wrong("driver", kind + ": " + broke.reason(), "driver: see docs/drivers.md");
            }
            if (outcome instanceof Outcome.CannotDo cannot) {
                return CheckResult.good("driver", kind + " has nothing to try: " + cannot.reason());
            }
            return CheckResult.good("driver", kind + " is reached");
        }
    }
}
