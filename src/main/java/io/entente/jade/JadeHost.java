package io.entente.jade;

import io.entente.engine.FaultException;
import io.entente.engine.Host;
import io.entente.engine.HostProvider.Cast;
import io.entente.id.ActorId;
import io.entente.jade.Content.Briefing;
import io.entente.jade.Content.Command;
import io.entente.jade.Content.Copy;
import io.entente.jade.Content.Failed;
import io.entente.jade.Content.Noted;
import io.entente.jade.Content.Opening;
import io.entente.jade.Content.Reply;
import io.entente.market.MarketState;
import io.entente.mind.Answer;
import io.entente.mind.Mind;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import io.entente.protocol.Talks;
import io.entente.quantity.Check;
import jade.lang.acl.ACLMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The conductor's side of a run on JADE. Sends commands through the conductor's agent, and waits for what is due. The
 * wait is the watchdog, and the only clock: when nothing at all arrives for too long, the run is given up.
 *
 * <p>To be used by one thread.
 */
final class JadeHost implements Host {

    private static final Logger LOGGER = LoggerFactory.getLogger(JadeHost.class);

    /** How long agents may take to go; one that does not is interrupted, and one that sleeps on is left behind. */
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    /** How often the directory is woken before agents that it may keep waiting are given up. */
    private static final int LOOKS = 20;

    private final Company company;
    private final List<ActorId> actors;
    private final Duration faultAfter;
    private final ConductorAgent conductor;
    private final List<ActorAgent> agents = new ArrayList<>();
    private final Map<ActorId, Integer> commands = new TreeMap<>();
    private int sittings;

    JadeHost(Company company, Duration faultAfter) {
        this.company = company;
        this.actors = company.names().actors();
        this.faultAfter = faultAfter;
        this.conductor = new ConductorAgent(company);
        actors.forEach(actor -> commands.put(actor, 0));
    }

    /** Brings the agents onto the platform and waits until they are ready; if they are not, the next call fails. */
    void assemble(Platform platform, Cast cast, boolean gui) {
        Names names = company.names();
        if (gui) {
            List<String> sniffed = new ArrayList<>(List.of(names.localConductor()));
            actors.forEach(actor -> sniffed.add(names.local(actor)));
            platform.watch("r" + names.run() + "+sniffer", sniffed);
        }
        platform.add(names.localConductor(), conductor);
        for (Mind mind : cast.minds()) {
            ActorAgent agent = new ActorAgent(company, mind);
            platform.add(names.local(mind.actor()), agent);
            agents.add(agent);
        }
        try {
            if (!inTime(company.ready(), faultAfter)) {
                conductor.report("agents not ready after " + seconds());
            }
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    /** Waits for the agents, and they for the directory, which is woken in case it overslept ({@link Wakeful}). */
    private boolean inTime(CountDownLatch agents, Duration patience) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (agents.await(patience.dividedBy(LOOKS).toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
            wakeDirectory();
        }
        return false;
    }

    /** Sends the directory a message that it has no use for. */
    void wakeDirectory() {
        ACLMessage nothing = new ACLMessage(ACLMessage.INFORM);
        nothing.addReceiver(conductor.getDefaultDF());
        conductor.send(nothing);
    }

    @Override
    public void inform(List<ActorId> told, MarketState state) {
        told.forEach(actor -> command(actor, number -> new Briefing(number, state)));
        List<ActorId> silent = new ArrayList<>(told);
        while (!silent.isEmpty()) {
            Letter letter = next(silent, "told the state of the market");
            if (letter.content() instanceof Noted && letter.peer().isPresent()) {
                silent.remove(letter.peer().get());
            }
        }
        written();
    }

    @Override
    public List<Answer> ask(List<Inquiry> inquiries) {
        List<Question> open = new ArrayList<>();
        for (Inquiry inquiry : inquiries) {
            int number = command(inquiry.to(), n -> new Content.Inquiry(n, inquiry.question()));
            open.add(new Question(inquiry.to(), number));
        }
        List<Question> unanswered = new ArrayList<>(open);
        Map<Question, Answer> answers = new TreeMap<>();
        while (!unanswered.isEmpty()) {
            Letter letter =
                    next(unanswered.stream().map(Question::to).distinct().toList(), "asked a question");
            if (letter.content() instanceof Reply reply && letter.peer().isPresent()) {
                Question question = new Question(letter.peer().get(), reply.number());
                answers.put(question, reply.answer());
                unanswered.remove(question);
            }
        }
        written();
        return open.stream().map(answers::get).toList();
    }

    /** Tells the questions of one call apart. */
    private record Question(ActorId to, int number) implements Comparable<Question> {
        @Override
        public int compareTo(Question other) {
            int byActor = to.compareTo(other.to);
            return byActor != 0 ? byActor : Integer.compare(number, other.number);
        }
    }

    @Override
    public void negotiate(List<TalkOpening> openings, HalfStepListener listener) {
        Talks talks = Talks.open(openings);
        int sitting = sittings++;
        for (ActorId actor : actors) {
            open(sitting, actor, talks.of(actor));
        }
        Map<HalfStep, Map<ActorId, List<Move>>> copies = new TreeMap<>();
        while (!talks.finished()) {
            List<Move> moves = gather(talks, copies);
            listener.completed(talks.now(), moves);
            talks = talks.after(moves);
        }
        written();
    }

    private void open(int sitting, ActorId actor, List<TalkOpening> own) {
        for (int i = 0; i < own.size(); i++) {
            TalkOpening talk = own.get(i);
            boolean last = i == own.size() - 1;
            command(actor, number -> new Opening(number, sitting, last, talk));
        }
    }

    /** Waits for the moves of the half-step at hand; actors that run ahead are kept for later. */
    private List<Move> gather(Talks talks, Map<HalfStep, Map<ActorId, List<Move>>> copies) {
        List<ActorId> acting = talks.acting(actors);
        while (true) {
            Map<ActorId, List<Move>> here = copies.getOrDefault(talks.now(), Map.of());
            List<ActorId> silent =
                    acting.stream().filter(actor -> !here.containsKey(actor)).toList();
            if (silent.isEmpty()) {
                copies.remove(talks.now());
                return acting.stream()
                        .flatMap(actor -> here.get(actor).stream())
                        .toList();
            }
            Letter letter = next(silent, "due to act in round " + talks.now().round());
            if (letter.content() instanceof Copy copy && letter.peer().isPresent()) {
                copies.computeIfAbsent(copy.at(), at -> new TreeMap<>())
                        .put(letter.peer().get(), copy.moves());
            }
        }
    }

    private int command(ActorId actor, IntFunction<Command> numbered) {
        Check.that(commands.containsKey(actor), "actor", actor, "be one of " + actors, "add it to the cast");
        int number = commands.merge(actor, 1, Integer::sum) - 1;
        company.send(conductor, Optional.empty(), Letter.actor(actor, numbered.apply(number)));
        return number;
    }

    /** The next letter; a fault if it tells of one, or if none arrives. */
    private Letter next(List<ActorId> silent, String when) {
        try {
            Letter letter = conductor.next(silent.size(), faultAfter).orElseThrow(() -> silence(silent, when));
            if (letter.content() instanceof Failed failed) {
                throw new FaultException(failed.actor(), failed.what());
            }
            return letter;
        } catch (InterruptedException interrupted) {
            throw interrupted();
        }
    }

    private FaultException silence(List<ActorId> silent, String when) {
        String others = silent.stream().skip(1).map(ActorId::value).collect(Collectors.joining(", "));
        return new FaultException(
                Optional.of(silent.get(0)),
                "silent for " + seconds() + " when " + when + (others.isEmpty() ? "" : "; silent too: " + others));
    }

    private String seconds() {
        return faultAfter.toMillis() / 1000.0 + " s";
    }

    private static FaultException interrupted() {
        Thread.currentThread().interrupt();
        return new FaultException(Optional.empty(), "interrupted while waiting for the agents");
    }

    private void written() {
        company.trace().ifPresent(Trace::write);
    }

    @Override
    public void close() {
        if (company.closing().getAndSet(true)) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try {
            dismiss();
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.ofThisJvm().tidy();
        company.trace().ifPresent(Trace::close);
    }

    /** Sees all agents off, the conductor's last, so that somebody is there to wake the directory. */
    private void dismiss() throws InterruptedException {
        agents.forEach(ActorAgent::leave);
        boolean gone = false;
        try {
            gone = inTime(company.actorsGone(), FAREWELL);
        } finally {
            if (!gone) {
                agents.forEach(ActorAgent::doDelete);
            }
            conductor.leave();
        }
        if (!gone && !inTime(company.actorsGone(), FAREWELL)) {
            LOGGER.info("Not all agents of run {} have gone", company.names().run());
        }
        inTime(company.conductorGone(), FAREWELL);
    }
}
