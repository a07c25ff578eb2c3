package io.entente.jade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.entente.id.ActorId;
import io.entente.jade.Content.Command;
import io.entente.jade.Content.Copy;
import io.entente.jade.Content.Statement;
import io.entente.protocol.HalfStep;
import jade.lang.acl.ACLMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The messages of a run as JSON Lines. Agents send at the same time, yet the file is the same for the same run: what was
 * sent during one call of the host is written when the call is over, by half-step, then sender, then in the order in
 * which the sender sent.
 */
final class Trace implements AutoCloseable {

    private final Writer file;
    private final JsonFactory json = new JsonFactory();
    private final List<ActorId> actors;
    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();

    /**
     * Opens a trace.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    Trace(Path path, List<ActorId> actors) {
        this.actors = actors;
        try {
            this.file = Files.newBufferedWriter(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The message trace cannot be written to " + path, unwritable);
        }
    }

    /** A message: after the half-step and the sender, arrival tells the order. */
    private record Line(int step, int sender, String text) {}

    /** Takes note of a message; safe for use by several threads. */
    void record(Optional<ActorId> from, Letter letter, ACLMessage message) {
        int sender = from.map(actors::indexOf).orElse(-1);
        lines.add(new Line(step(letter.content()), sender, text(from, letter, message)));
    }

    /** Writes what was sent since the last time. */
    void write() {
        List<Line> sent = new ArrayList<>();
        for (Line line = lines.poll(); line != null; line = lines.poll()) {
            sent.add(line);
        }
        sent.sort(Comparator.comparingInt(Line::step).thenComparingInt(Line::sender));
        try {
            for (Line line : sent) {
                file.write(line.text());
                file.write('\n');
            }
            file.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The message trace cannot be written", unwritable);
        }
    }

    private String text(Optional<ActorId> from, Letter letter, ACLMessage message) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = json.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("performative", ACLMessage.getPerformative(message.getPerformative()));
            out.writeStringField("sender", name(from));
            out.writeStringField("receiver", name(letter.peer()));
            out.writeStringField("conversationId", message.getConversationId());
            out.writeFieldName("content");
            out.writeRawValue(message.getContent());
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A message cannot be shown as JSON", impossible);
        }
        return text.toString();
    }

    private static String name(Optional<ActorId> who) {
        return who.map(ActorId::value).orElse("conductor");
    }

    /** Commands come before all answers and moves of a call. */
    private static int step(Content content) {
        if (content instanceof Statement said) {
            return step(said.at());
        } else if (content instanceof Copy copy) {
            return step(copy.at());
        }
        return content instanceof Command ? -1 : 0;
    }

    private static int step(HalfStep at) {
        return 2 * at.round() + at.party();
    }

    /**
     * Writes what is left.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    @Override
    public void close() {
        try (file) {
            write();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The message trace cannot be closed", unwritable);
        }
    }
}
