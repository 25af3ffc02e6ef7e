package org.plugproof.testcases.mutate;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.plugproof.fixtures.bytes.SocketProxy;
import org.plugproof.fixtures.tamper.RuleTamper;
import org.plugproof.reports.timeline.Party;

/** Puts proxies that know bytes alone between a station and the CSMS that it connects to, for one run. */
final class OnTheSocket implements AutoCloseable {

    private final Function<URI, SocketProxy> kind;
    private final List<SocketProxy> proxies = new CopyOnWriteArrayList<>();
    private boolean silent;

    private OnTheSocket(Function<URI, SocketProxy> kind) {
        this.kind = kind;
    }

    /** @param tamper hands on each text that it takes at once, changed or not; its far end is the station */
    static OnTheSocket rewording(Party sut, RuleTamper tamper) {
        return new OnTheSocket(forward -> SocketProxy.rewriting(forward, sut, (by, text) -> said(tamper, by, text)));
    }

    static OnTheSocket silencing(Party sut) {
        return new OnTheSocket(forward -> SocketProxy.plain(forward, sut));
    }

    /** Where to connect instead. */
    synchronized URI around(URI csms) {
        SocketProxy proxy = kind.apply(csms);
        proxies.add(proxy);
        if (silent) {
            proxy.silence();
        }
        return proxy.url();
    }

    /** The SUT is heard no more, on whatever connection. */
    synchronized void silence() {
        silent = true;
        proxies.forEach(SocketProxy::silence);
    }

    private static String said(RuleTamper tamper, Party by, String text) {
        AtomicReference<String> said = new AtomicReference<>(text);
        if (by == Party.STATION) {
            tamper.came(text, said::set, nobody -> {});
        } else {
            tamper.goes(text, said::set, nobody -> {});
        }
        return said.get();
    }

    @Override
    public void close() {
        proxies.forEach(SocketProxy::close);
    }
}
