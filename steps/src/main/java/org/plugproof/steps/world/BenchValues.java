package org.plugproof.steps.world;

import java.util.List;
import java.util.UUID;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.pki.Pem;

/**
 * Completes the description of a reference SUT with what a run generates: firmware, its signature, root certificates, a password, and the
 * contract of the vehicle at a station. A real station installs only its
 * vendor's firmware, and a real CSMS brings its own; only a wrong signature is generated for either.
 */
final class BenchValues {

    private static final List<String> ROOTS =
            List.of("CSMSRootCertificate", "ManufacturerRootCertificate", "V2GRootCertificate", "MORootCertificate");

    private BenchValues() {}

    static SutDescription complete(SutDescription sut, BenchPki pki) {
        SutDescription given = withWrongSignature(sut, pki.firmware());
        return SutKeys.embedded(sut)
                ? withContract(withPassword(withRoots(withFirmware(given, pki.firmware()), pki)), pki)
                : given;
    }

    /** One of its own for each scenario: a station that outlived another one must not get in where a port is used again. */
    private static SutDescription withPassword(SutDescription sut) {
        return sut.credentials().basicAuthPassword().isEmpty()
                ? sut
                : sut.with("basicAuthPassword", "pp-" + UUID.randomUUID());
    }

    private static SutDescription withContract(SutDescription sut, BenchPki pki) {
        return sut.role() == SutDescription.Role.STATION
                ? sut.with("contractChain.certificate", pki.vehicleContract(sut.emaid()))
                : sut;
    }

    private static SutDescription withFirmware(SutDescription sut, Firmware firmware) {
        return sut.with("firmware.file", firmware.file())
                .with("firmware.certificate", firmware.certificate())
                .with("firmware.signature", firmware.signature());
    }

    /** A real signature of something else is as wrong for a vendor's firmware as for ours. */
    private static SutDescription withWrongSignature(SutDescription sut, Firmware firmware) {
        return sut.value("firmware.invalidSignature").isPresent()
                ? sut
                : sut.with("firmware.invalidSignature", firmware.otherSignature());
    }

    /** The roots that a CSMS installs, where it is not described with its own. */
    private static SutDescription withRoots(SutDescription sut, BenchPki pki) {
        SutDescription complete = sut;
        for (String use : ROOTS) {
            if (complete.value("rootCertificate." + use).isEmpty()) {
                complete = complete.with(
                        "rootCertificate." + use, Pem.of(pki.rootFor(use).certificate()));
            }
        }
        return complete;
    }
}
