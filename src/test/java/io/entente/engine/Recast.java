package io.entente.engine;

import io.entente.mind.Mind;
import java.util.function.UnaryOperator;

/** A host on which some minds are replaced before they enter their agents. */
record Recast(HostProvider provider, UnaryOperator<Mind> replaced) implements HostProvider {

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public Host open(Cast cast, Options options) {
        return provider.open(new Cast(cast.minds().stream().map(replaced).toList()), options);
    }
}
