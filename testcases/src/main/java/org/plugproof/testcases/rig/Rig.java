package org.plugproof.testcases.rig;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.plugproof.fixtures.bytes.SocketProxy;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.fixtures.neutral.Liberty;
import org.plugproof.fixtures.reference.Conduct;
import org.plugproof.fixtures.reference.Deviation;
import org.plugproof.fixtures.reference.Manner;
import org.plugproof.fixtures.wire.Tamper;

/**
 * What makes a SUT behave in another way in one trial.
 *
 * @param taken whether there was an occasion for it
 * @param over what has to be closed afterwards
 */
public record Rig(
        Tamper tamper,
        UnaryOperator<URI> way,
        Conduct conduct,
        UnaryOperator<SutDescription> described,
        BooleanSupplier taken,
        List<AutoCloseable> over)
        implements AutoCloseable {

    /** As usual. */
    public static final Rig USUAL = described(UnaryOperator.identity());

    /** In the harness, before it reads. */
    public static <T extends Tamper & Liberty> Rig of(T tamper) {
        return new Rig(
                tamper, UnaryOperator.identity(), Conduct.USUAL, UnaryOperator.identity(), tamper::taken, List.of());
    }

    /** In the bytes of the connection. */
    public static Rig bytes(Function<URI, SocketProxy> proxies) {
        List<AutoCloseable> over = new CopyOnWriteArrayList<>();
        List<SocketProxy> made = new CopyOnWriteArrayList<>();
        UnaryOperator<URI> way = forward -> {
            SocketProxy proxy = proxies.apply(forward);
            over.add(proxy);
            made.add(proxy);
            return proxy.url();
        };
        return new Rig(
                Tamper.NONE,
                way,
                Conduct.USUAL,
                UnaryOperator.identity(),
                () -> made.stream().anyMatch(SocketProxy::taken),
                over);
    }

    /** By the SUT itself. */
    public static Rig by(Manner manner) {
        return by(Conduct.of(manner), () -> true);
    }

    /** By the SUT itself, where it has an occasion. */
    public static Rig where(Manner manner) {
        Conduct conduct = Conduct.of(manner);
        return by(conduct, conduct::taken);
    }

    private static Rig by(Conduct conduct, BooleanSupplier taken) {
        return new Rig(Tamper.NONE, UnaryOperator.identity(), conduct, UnaryOperator.identity(), taken, List.of());
    }

    /**
     * By a SUT that does wrong.
     *
     * @param inOrder how many connections are in order before
     */
    public static Rig deviating(Deviation deviation, int inOrder) {
        return new Rig(
                Tamper.NONE,
                UnaryOperator.identity(),
                Conduct.of(deviation, inOrder),
                UnaryOperator.identity(),
                () -> true,
                List.of());
    }

    /** By a SUT that is described otherwise. */
    public static Rig described(UnaryOperator<SutDescription> otherwise) {
        return new Rig(Tamper.NONE, UnaryOperator.identity(), Conduct.USUAL, otherwise, () -> true, List.of());
    }

    @Override
    public void close() {
        for (AutoCloseable each : over) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close what stood between station and CSMS", e);
            }
        }
    }
}
