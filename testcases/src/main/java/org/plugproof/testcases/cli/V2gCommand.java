package org.plugproof.testcases.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plugproof.fixtures.pki.Authority;
import org.plugproof.fixtures.pki.Pem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plugproof v2g}. */
@Command(
        name = "v2g",
        description =
                "Make a V2G authority that outlives a run, for a CSMS to trust; what is in the folder stays as it is.")
final class V2gCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Where its certificates and keys are, or will be.")
    Path folder;

    @Override
    public Integer call() {
        try {
            if (!Files.exists(file("root"))) {
                make();
            }
            say(spec.commandLine().getOut());
        } catch (IOException e) {
            throw new UsageProblem("cannot make a V2G authority in " + folder + ": " + e);
        }
        return ExitCode.GOOD;
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        Authority root = Authority.root("Plugproof V2G Root");
        Authority sub = root.subordinate("Plugproof V2G Sub-CA", Optional.empty());
        // The root last: where it is, the others are.
        writeKey("sub-ca-key", sub);
        write("sub-ca", Pem.of(sub.certificate()));
        writeKey("root-key", root);
        write("root", Pem.of(root.certificate()));
    }

    private void say(PrintWriter out) throws IOException {
        out.print(Files.readString(file("root")));
        out.println("Let the CSMS trust this V2G root (" + file("root") + "), and describe it:");
        out.println("v2g: {"
                + String.join(
                        ", ",
                        "root: " + file("root"),
                        "rootKey: " + file("root-key"),
                        "subCa: " + file("sub-ca"),
                        "subCaKey: " + file("sub-ca-key"))
                + "}");
        out.flush();
    }

    private Path file(String name) {
        return folder.resolve(name + ".pem");
    }

    private void write(String name, String pem) throws IOException {
        Files.writeString(file(name), pem, StandardOpenOption.CREATE_NEW);
    }

    private void writeKey(String name, Authority authority) throws IOException {
        Path file = file(name);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Pem.of(authority.keys().getPrivate()));
        } else {
            write(name, Pem.of(authority.keys().getPrivate()));
        }
    }
}
