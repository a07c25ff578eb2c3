package io.entente.direct;

import io.entente.engine.Host;
import io.entente.engine.HostProvider;

/** Opens in-process hosts. They have no messages to trace, no windows, and notice no silence: a mind that hangs, hangs. */
public final class DirectHostProvider implements HostProvider {

    @Override
    public String name() {
        return "direct";
    }

    @Override
    public Host open(Cast cast, Options options) {
        return new DirectHost(cast);
    }
}
