package org.plugproof.steps.world;

import org.plugproof.fixtures.description.SutDescription;

/** Completes a SUT description with what a run generates where the description names nothing: firmware and its signature. */
final class BenchValues {

    private BenchValues() {}

    static SutDescription complete(SutDescription sut, BenchPki pki) {
        Firmware firmware = pki.firmware();
        return !SutKeys.embedded(sut) && configured(sut, "firmware.certificate")
                ? sut
                : sut.with("firmware.file", firmware.file())
                        .with("firmware.certificate", firmware.certificate())
                        .with("firmware.signature", firmware.signature());
    }

    private static boolean configured(SutDescription sut, String path) {
        return sut.value(path)
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .isPresent();
    }
}
