package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Pem;
import org.plugproof.fixtures.reference.csms.CsmsCredentials;
import org.plugproof.fixtures.reference.csms.Ports;
import org.plugproof.fixtures.reference.csms.ReferenceCsms;
import org.plugproof.fixtures.wire.TlsIdentity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plugproof csms}. */
@Command(name = "csms", description = "Run the reference CSMS on its own, on loopback, until it is stopped.")
final class CsmsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "9000",
            description = "Port for ws://; 0 for a free one (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--tls-port",
            defaultValue = "0",
            description = "Port for wss://; 0 for a free one (default: ${DEFAULT-VALUE}).")
    int tlsPort;

    @Option(
            names = "--desk-port",
            defaultValue = "0",
            description = "Port of the operator's desk, HTTP; 0 for a free one (default: ${DEFAULT-VALUE}).")
    int deskPort;

    @Option(
            names = "--password",
            required = true,
            defaultValue = "${env:PLUGPROOF_PASSWORD}",
            description = "HTTP Basic password of every station; or set PLUGPROOF_PASSWORD.")
    String password;

    @Option(
            names = "--v2g-root",
            paramLabel = "FILE",
            description =
                    "The V2G root that it trusts, as plugproof v2g makes one (default: none that is known elsewhere).")
    Path v2gRoot;

    @Override
    public Integer call() {
        Authority root = Authority.root("Plugproof CSMS root");
        PrintWriter out = spec.commandLine().getOut();
        try (ReferenceCsms csms = ReferenceCsms.start(Suts.embedded(Suts.CSMS), credentials(root), ports())) {
            out.println("ws:    " + csms.url(1) + "/IDENTITY");
            out.println("wss:   " + csms.url(2) + "/IDENTITY, whose certificate leads to");
            out.println(Pem.of(root.certificate()).strip());
            out.println("desk:  " + csms.desk());
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.GOOD;
    }

    private Ports ports() {
        try {
            return new Ports(port, tlsPort, deskPort);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("--port, --tls-port, --desk-port: " + e.getMessage());
        }
    }

    private CsmsCredentials credentials(Authority root) {
        Authority.Leaf server = Authority.Leaf.of("localhost", Authority.Usage.SERVER, "localhost", "127.0.0.1");
        return new CsmsCredentials(
                Map.of("*", password),
                Optional.of(identity(root.issue(server))),
                Optional.of(identity(root.issue(server.withRsa()))),
                Optional.of(root),
                v2gRoot == null ? List.of(root.certificate()) : Keys.certificates(Optional.of(v2gRoot)),
                Optional.empty(),
                Optional.empty());
    }

    private static TlsIdentity identity(Authority.Issued issued) {
        return new TlsIdentity(issued.keys().getPrivate(), issued.chain());
    }
}
