package io.entente.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.quantity.Quarter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private static final ActorId AMAZON = new ActorId("amazon");
    private static final ActorId OPENAI = new ActorId("openai");

    /** The forms that log.md fixes. */
    @Test
    void idsAreWrittenAsTheLogWritesThem() {
        assertThat(TalkId.of(new Quarter(2026, 1), AMAZON, OPENAI)).hasToString("2026-Q1/amazon~openai");
        assertThat(ContractId.of(AMAZON, OPENAI, 2)).hasToString("amazon~openai#2");
        assertThat(AMAZON).hasToString("amazon");
    }

    @Test
    void idsAreValuesOrderedByTheirText() {
        assertThat(new ActorId("amazon")).isEqualTo(AMAZON).hasSameHashCodeAs(AMAZON);
        assertThat(Stream.of(OPENAI, new ActorId("01-ai"), AMAZON).sorted())
                .containsExactly(new ActorId("01-ai"), AMAZON, OPENAI);
        assertThat(Stream.of(new TalkId("2026-Q2/a~b"), new TalkId("2026-Q1/z~y"))
                        .sorted()
                        .findFirst())
                .contains(new TalkId("2026-Q1/z~y"));
        assertThat(ContractId.of(AMAZON, OPENAI, 1)).isLessThan(ContractId.of(AMAZON, OPENAI, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "regional-cloud", "x.ai", "01-ai", "eu-commission"})
    void namesOfFilesAreIds(String name) {
        assertThat(new ActorId(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Amazon", "-x", ".x", "a b", "a/b", "a~b", "ärzte", "a#1", "a\n"})
    void otherNamesAreRefusedWithARemedy(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActorId(name))
                .withMessageContaining("(" + name + ")")
                .withMessageContaining("\nMaybe");
    }

    @Test
    void idsAreAtMost64CharactersLong() {
        assertThat(new ActorId("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorId("a".repeat(65)));
    }
}
