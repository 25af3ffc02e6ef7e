package org.plugproof.testcases.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.RuleTamper;
import org.plugproof.fixtures.tamper.TamperProxy;
import org.plugproof.reports.timeline.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plugproof tamper}. */
@Command(
        name = "tamper",
        description = "Stand between a station and a CSMS, on plain ws, and make one of them deviate as a rule says.")
final class TamperCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--listen",
            required = true,
            paramLabel = "HOST:PORT",
            description = "Where stations connect to, such as 127.0.0.1:9100; port 0 for a free one.")
    String listen;

    @Option(
            names = "--forward",
            required = true,
            paramLabel = "URL",
            description = "The CSMS, such as ws://127.0.0.1:9000; the path that the station asks for is appended.")
    URI forward;

    @Option(
            names = "--rule",
            required = true,
            paramLabel = "FILE",
            description =
                    "The deviation, as docs/schemas/tamper-rule.schema.json has it; it happens once a connection.")
    Path file;

    @Override
    public Integer call() {
        Rule rule = rule();
        PrintWriter out = spec.commandLine().getOut();
        try (TamperProxy proxy = TamperProxy.start(address(), forward, () -> new RuleTamper(rule, Party.STATION))) {
            InetSocketAddress bound = proxy.address();
            out.println("stations connect to ws://" + bound.getHostString() + ":" + bound.getPort());
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.GOOD;
    }

    private Rule rule() {
        try {
            return Rule.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("--rule: cannot read " + file, e);
        } catch (IllegalArgumentException e) {
            throw new UsageProblem("--rule " + file + ": " + e.getMessage());
        }
    }

    private InetSocketAddress address() {
        int colon = listen.lastIndexOf(':');
        try {
            return new InetSocketAddress(listen.substring(0, colon), Integer.parseInt(listen.substring(colon + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UsageProblem("--listen " + listen + ": HOST:PORT is wanted, such as 127.0.0.1:9100");
        }
    }
}
