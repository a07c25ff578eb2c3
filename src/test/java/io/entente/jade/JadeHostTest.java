package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import io.entente.engine.Rehearsal;
import io.entente.id.ActorId;
import jade.core.Agent;
import jade.domain.DFService;
import jade.domain.FIPAAgentManagement.DFAgentDescription;
import jade.domain.FIPAAgentManagement.ServiceDescription;
import jade.domain.FIPAException;
import java.awt.GraphicsEnvironment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JadeHostTest extends HostContract {

    @Override
    protected HostProvider provider() {
        return new JadeHostProvider();
    }

    @Test
    void windowsNeedADisplay() {
        assumeTrue(GraphicsEnvironment.isHeadless(), "this machine has a display");
        HostProvider.Options windows = new HostProvider.Options(Duration.ofSeconds(1), Optional.empty(), true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider().open(new Rehearsal(1, 1, 1).cast(), windows))
                .withMessageContaining("\nMaybe leave out --gui");
    }

    @Test
    void actorsAreFoundInTheDirectoryWhileTheyPlayAndNotAfter() throws Exception {
        assertThat(listed()).isEmpty();
        try (Host host = provider().open(new Rehearsal(1, 1, 1).cast(), OPTIONS)) {
            host.ask(List.of());
            assertThat(listed())
                    .containsExactlyInAnyOrderElementsOf(
                            Rehearsal.ACTORS.stream().map(ActorId::value).toList());
        }
        assertThat(listed()).isEmpty();
    }

    /** The names of the actors in the platform's directory. */
    private static List<String> listed() throws Exception {
        CompletableFuture<List<String>> names = new CompletableFuture<>();
        Platform.ofThisJvm().add("searcher-" + Platform.ofThisJvm().nextRun(), new Searcher(names));
        return names.get(10, TimeUnit.SECONDS);
    }

    private static final class Searcher extends Agent {
        private static final long serialVersionUID = 1L;
        private final transient CompletableFuture<List<String>> names;

        Searcher(CompletableFuture<List<String>> names) {
            this.names = names;
        }

        @Override
        protected void setup() {
            ServiceDescription service = new ServiceDescription();
            service.setType(ActorAgent.SERVICE);
            DFAgentDescription wanted = new DFAgentDescription();
            wanted.addServices(service);
            try {
                names.complete(Arrays.stream(DFService.search(this, wanted))
                        .map(found ->
                                ((ServiceDescription) found.getAllServices().next()).getName())
                        .toList());
            } catch (FIPAException refused) {
                names.completeExceptionally(refused);
            }
            doDelete();
        }
    }

    @Test
    void isCalledJade() {
        assertThat(provider().name()).isEqualTo("jade");
    }
}
