package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.jade.Content.Copy;
import io.entente.protocol.HalfStep;
import jade.lang.acl.ACLMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Content CONTENT = new Copy(3, new HalfStep(2, 1), List.of());

    private final Message message = Acl.message(CONTENT);

    /** The message as it arrives in another virtual machine. */
    static ACLMessage elsewhere(ACLMessage message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(message);
            out.flush();
            return (ACLMessage) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void withinOneVirtualMachineWhatWasSaidArrivesItself() {
        assertThat(Message.said(message)).isSameAs(CONTENT);
        assertThat(Message.said((ACLMessage) message.clone())).isSameAs(CONTENT);
    }

    @Test
    void whoeverReadsItReadsJson() {
        assertThat(message.getContent()).isEqualTo(Codec.SHARED.encode(CONTENT));
        assertThat(((ACLMessage) message.clone()).getContent()).isEqualTo(message.getContent());
    }

    @Test
    void elsewhereTheJsonArrives() {
        ACLMessage arrived = elsewhere(message);
        assertThat(arrived.getContent()).isEqualTo(Codec.SHARED.encode(CONTENT));
        assertThat(Message.said(arrived)).isEqualTo(CONTENT).isNotSameAs(CONTENT);
    }

    /** A message of somebody else's making, or one that was changed on its way. */
    @Test
    void aTextThatWasSetIsWhatCounts() {
        ACLMessage foreign = new ACLMessage(ACLMessage.INFORM);
        foreign.setContent(message.getContent());
        assertThat(Message.said(foreign)).isEqualTo(CONTENT);
        message.setContent("{");
        assertThat(message.getContent()).isEqualTo("{");
        assertThatIllegalArgumentException().isThrownBy(() -> Message.said(message));
    }
}
