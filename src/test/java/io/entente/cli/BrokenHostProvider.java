package io.entente.cli;

import io.entente.engine.FaultException;
import io.entente.engine.Host;
import io.entente.engine.HostProvider;
import io.entente.id.ActorId;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.protocol.TalkOpening;
import java.util.List;
import java.util.Optional;

/** A host whose first actor never answers: what a command does with a fault. */
public final class BrokenHostProvider implements HostProvider {

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public Host open(Cast cast, Options options) {
        return new Broken(cast);
    }

    private record Broken(Cast cast) implements Host {

        @Override
        public void inform(List<ActorId> actors, MarketState state) {}

        @Override
        public List<Answer> ask(List<Inquiry> inquiries) {
            throw fault();
        }

        @Override
        public void negotiate(List<TalkOpening> talks, HalfStepListener listener) {
            throw fault();
        }

        @Override
        public void close() {}

        private FaultException fault() {
            return new FaultException(Optional.of(cast.actors().get(0)), "it fell silent");
        }
    }
}
