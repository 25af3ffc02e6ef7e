package org.plugproof.testcases.cli;

import org.plugproof.testcases.run.Tool;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"plugproof " + Tool.version(), "Java " + Runtime.version()};
    }
}
