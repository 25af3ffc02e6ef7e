package org.plugproof.testcases.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

/** Logback set up in code: warnings to standard error, everything of ours with {@code --verbose}. No XML is read at the start. */
public final class Logging extends ContextAwareBase implements Configurator {

    private static final String SWITCH = "plugproof.verbose";

    static void verbose(boolean on) {
        System.setProperty(SWITCH, Boolean.toString(on));
    }

    static boolean verbose() {
        return Boolean.getBoolean(SWITCH);
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{20} [%thread] %msg%n");
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(verbose() ? Level.INFO : Level.WARN);
        root.addAppender(appender);
        context.getLogger("org.plugproof").setLevel(verbose() ? Level.DEBUG : Level.WARN);
        // It warns of its own passive ports whenever a transfer ends.
        context.getLogger("org.apache.ftpserver").setLevel(verbose() ? Level.INFO : Level.ERROR);
        // The FTP server's sockets complain when it is stopped under a guest: that is how a scenario ends.
        context.getLogger("org.apache.mina").setLevel(verbose() ? Level.INFO : Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
