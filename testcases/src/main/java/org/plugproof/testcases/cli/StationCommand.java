package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.reference.station.ReferenceStation;
import org.plugproof.fixtures.reference.station.StationCredentials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plugproof station}. */
@Command(
        name = "station",
        description = "Run the reference station on its own, moved by lines on standard input; help lists them.")
final class StationCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--csms",
            required = true,
            paramLabel = "URL",
            description = "The CSMS to connect to, without the station identity, such as ws://localhost:9000/ocpp.")
    URI csms;

    @Option(names = "--id", defaultValue = "PP-1", description = "Station identity (default: ${DEFAULT-VALUE}).")
    String id;

    @Option(
            names = "--security-profile",
            paramLabel = "1|2|3",
            defaultValue = "1",
            description = "OCPP security profile (default: ${DEFAULT-VALUE}).")
    int securityProfile;

    @Option(
            names = "--password",
            defaultValue = "${env:PLUGPROOF_PASSWORD}",
            description = "HTTP Basic password; or set PLUGPROOF_PASSWORD.")
    String password;

    @Option(names = "--trust", paramLabel = "PEM", description = "Roots that the CSMS's certificate must lead to.")
    Path trust;

    @Option(names = "--certificate", paramLabel = "PEM", description = "The station's certificate chain, leaf first.")
    Path certificate;

    @Option(names = "--key", paramLabel = "PEM", description = "Its private key.")
    Path key;

    @Override
    public Integer call() {
        SutDescription self =
                Suts.embedded(Suts.STATION).with("stationId", id).with("securityProfile", securityProfile);
        PrintWriter out = spec.commandLine().getOut();
        List<X509Certificate> roots = Keys.certificates(Optional.ofNullable(trust));
        StationCredentials credentials = new StationCredentials(
                Optional.ofNullable(password),
                roots,
                roots,
                roots,
                Keys.identity(Optional.ofNullable(certificate), Optional.ofNullable(key)));
        try (ReferenceStation station = ReferenceStation.start(self, csms, credentials)) {
            out.println("station " + id + " connects to " + csms + "; type help for what it can be moved to do");
            out.flush();
            new StationConsole(station, out).obey(System.in);
        }
        return ExitCode.GOOD;
    }
}
