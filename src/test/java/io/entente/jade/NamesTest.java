package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.id.ActorId;
import jade.core.AID;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final ActorId LAB = new ActorId("lab");
    private final Names names = new Names(7, "entente", List.of(LAB));

    @Test
    void everyAgentIsKnownByItsName() {
        AID lab = new AID("r7-lab@entente", AID.ISGUID);
        assertThat((Object) names.agent(Optional.of(LAB))).isEqualTo(lab);
        assertThat(names.actor(lab)).contains(LAB);
        assertThat(names.isConductor(lab)).isFalse();
    }

    @Test
    void theConductorIsNoActor() {
        AID conductor = names.agent(Optional.empty());
        assertThat(names.isConductor(conductor)).isTrue();
        assertThat(names.actor(conductor)).isEmpty();
    }

    @Test
    void agentsOfOtherRunsAndPlatformsAreStrangers() {
        for (String stranger : List.of("r8-lab@entente", "r7-lab@elsewhere", "r8+conductor@entente")) {
            AID agent = new AID(stranger, AID.ISGUID);
            assertThat(names.actor(agent)).isEmpty();
            assertThat(names.isConductor(agent)).isFalse();
        }
    }

    @Test
    void anActorOfNoPartInTheRunIsRefused() {
        assertThatThrownBy(() -> names.agent(Optional.of(new ActorId("cloud"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The actor (cloud) must be one of [lab].\nMaybe add it to the cast.");
    }
}
