package org.plugproof.steps.world;

import org.plugproof.fixtures.description.SutDescription;

/** Completes a SUT description with what a run generates where the description names nothing: firmware and its signature. */
final class BenchValues {

    private BenchValues() {}

    static SutDescription complete(SutDescription sut, BenchPki pki) {
        Firmware firmware = pki.firmware();
        return generates(sut)
                ? sut.with("firmware.file", firmware.file())
                        .with("firmware.certificate", firmware.certificate())
                        .with("firmware.signature", firmware.signature())
                : sut;
    }

    /** A real station installs only its vendor's firmware; a CSMS passes on what its operator gives it. */
    private static boolean generates(SutDescription sut) {
        boolean described = sut.value("firmware.certificate")
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .isPresent();
        return SutKeys.embedded(sut) || sut.role() == SutDescription.Role.CSMS && !described;
    }
}
