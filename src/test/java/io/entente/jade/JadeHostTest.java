package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.engine.Host;
import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import io.entente.engine.Rehearsal;
import io.entente.id.ActorId;
import jade.core.AID;
import jade.core.Agent;
import jade.core.AgentContainer;
import jade.core.MessageQueue;
import jade.domain.DFService;
import jade.domain.FIPAAgentManagement.DFAgentDescription;
import jade.domain.FIPAAgentManagement.FIPAManagementVocabulary;
import jade.domain.FIPAAgentManagement.SearchConstraints;
import jade.domain.FIPAAgentManagement.ServiceDescription;
import jade.domain.FIPAException;
import jade.lang.acl.ACLMessage;
import jade.wrapper.ContainerController;
import java.awt.GraphicsEnvironment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** A question arrives at the moment in which the directory falls asleep. */
    @Test
    void aDirectoryThatOversleptIsWoken() throws Exception {
        CompletableFuture<ACLMessage> answer = new CompletableFuture<>();
        try (Host host = provider().open(new Rehearsal(1, 1, 1).cast(), OPTIONS)) {
            Platform.ofThisJvm().add("whisperer-" + Platform.ofThisJvm().nextRun(), new Whisperer(answer));
            assertThatThrownBy(() -> answer.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            ((JadeHost) host).wakeDirectory();
            assertThat(answer.get(10, TimeUnit.SECONDS).getPerformative()).isEqualTo(ACLMessage.INFORM);
        }
    }

    /** Asks the directory without waking it. */
    private static final class Whisperer extends Agent {
        private static final long serialVersionUID = 1L;
        private final transient CompletableFuture<ACLMessage> answer;

        Whisperer(CompletableFuture<ACLMessage> answer) {
            this.answer = answer;
        }

        @Override
        protected void setup() {
            try {
                AID directory = getDefaultDF();
                ACLMessage question = DFService.createRequestMessage(
                        this,
                        directory,
                        FIPAManagementVocabulary.SEARCH,
                        new DFAgentDescription(),
                        new SearchConstraints());
                question.setSender(getAID());
                MessageQueue unread = (MessageQueue) AgentTables.get(Agent.class, "msgQueue", asleep(directory));
                synchronized (unread) {
                    unread.addLast(question);
                }
                answer.complete(blockingReceive());
            } catch (ReflectiveOperationException unknown) {
                answer.completeExceptionally(unknown);
            }
            doDelete();
        }

        private Agent asleep(AID name) throws ReflectiveOperationException {
            AgentContainer here =
                    (AgentContainer) AgentTables.get(ContainerController.class, "myImpl", getContainerController());
            Agent agent = here.acquireLocalAgent(name);
            here.releaseLocalAgent(name);
            while (agent.getState() != AP_IDLE) {
                Thread.onSpinWait();
            }
            return agent;
        }
    }

    @Test
    void isCalledJade() {
        assertThat(provider().name()).isEqualTo("jade");
    }
}
