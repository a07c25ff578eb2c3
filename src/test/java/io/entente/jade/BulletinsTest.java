package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Worlds;
import io.entente.jade.Content.Briefing;
import io.entente.jade.Content.Noted;
import io.entente.market.MarketState;
import io.entente.random.RandomStream;
import org.junit.jupiter.api.Test;

class BulletinsTest {

    private final Bulletins bulletins = new Bulletins(Codec.SHARED);

    /** Whatever was said before, contents are written as the codec writes them, and come back as they were. */
    @Test
    void briefingsAreThoseOfTheCodec() {
        RandomStream random = RandomStream.of(1, "bulletins");
        MarketState state = Worlds.drawn(random).state();
        for (int number = 0; number < 200; number++) {
            state = random.nextInt(4) == 0 ? Worlds.drawn(random).state() : state;
            Content content = random.nextInt(5) == 0 ? new Noted(number) : new Briefing(number, state);
            String json = bulletins.encode(content);
            assertThat(json).isEqualTo(Codec.SHARED.encode(content));
            assertThat(bulletins.decode(json)).isEqualTo(content);
        }
    }

    /** All who are told a state share what was read first; a state that differs in one number is read anew. */
    @Test
    void aStateIsReadOnce() {
        MarketState state = Worlds.flagship().state();
        MarketState first = read(new Briefing(0, state));
        assertThat(read(new Briefing(12, state))).isSameAs(first);
        MarketState dearer = state.withSpendFactor(1.5);
        assertThat(read(new Briefing(13, dearer))).isEqualTo(dearer).isNotEqualTo(first);
    }

    private MarketState read(Briefing briefing) {
        return ((Briefing) bulletins.decode(bulletins.encode(briefing))).state();
    }
}
