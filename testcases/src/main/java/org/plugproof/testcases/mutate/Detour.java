package org.plugproof.testcases.mutate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.plugproof.fixtures.tamper.TamperProxy;
import org.plugproof.fixtures.wire.Tamper;

/** Puts a proxy between a station and the CSMS that it connects to, for one run. */
final class Detour implements AutoCloseable {

    private final Tamper tamper;
    private final List<TamperProxy> proxies = new ArrayList<>();

    Detour(Tamper tamper) {
        this.tamper = tamper;
    }

    /** Where to connect instead; to a CSMS that the station moves to, or one with TLS, it goes by itself. */
    synchronized URI around(URI csms) {
        if (!proxies.isEmpty() || !csms.getScheme().equals("ws")) {
            return csms;
        }
        URI forward = URI.create(csms.getScheme() + "://" + csms.getAuthority());
        TamperProxy proxy =
                TamperProxy.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), forward, () -> tamper);
        proxies.add(proxy);
        String path = csms.getRawPath() == null ? "" : csms.getRawPath();
        return URI.create(csms.getScheme() + "://127.0.0.1:" + proxy.address().getPort() + path);
    }

    @Override
    public synchronized void close() {
        proxies.forEach(TamperProxy::close);
    }
}
