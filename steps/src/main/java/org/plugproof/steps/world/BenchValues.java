package org.plugproof.steps.world;

import java.util.concurrent.atomic.AtomicInteger;
import org.plugproof.fixtures.description.SutDescription;

/**
 * Completes the description of a reference SUT with what a run generates: firmware and its signature. A real station installs only its
 * vendor's firmware, and a real CSMS brings its own.
 */
final class BenchValues {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private BenchValues() {}

    static SutDescription complete(SutDescription sut, BenchPki pki) {
        Firmware firmware = pki.firmware();
        return SutKeys.embedded(sut)
                ? sut.with("firmware.file", firmware.file())
                        .with("firmware.certificate", firmware.certificate())
                        .with("firmware.signature", firmware.signature())
                : sut;
    }
}
