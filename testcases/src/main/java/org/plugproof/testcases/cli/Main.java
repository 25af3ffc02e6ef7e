package org.plugproof.testcases.cli;

import java.io.PrintWriter;
import java.security.Security;

/** Where the program begins. */
public final class Main {

    /** The JDK's list without what cases are about: TLS 1.0, TLS 1.1 and {@code TLS_RSA_*}. It counts only if set before JSSE is touched. */
    private static final String DISABLED =
            "SSLv3, RC4, DES, MD5withRSA, DH keySize < 1024, EC keySize < 224, anon, NULL";

    private Main() {}

    public static void main(String[] args) {
        Security.setProperty("jdk.tls.disabledAlgorithms", DISABLED);
        System.exit(CommandLines.execute(args));
    }

    /**
     * Runs one command within this process, which goes on afterwards.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return CommandLines.of().setOut(out).setErr(err).execute(args);
    }
}
