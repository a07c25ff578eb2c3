package io.entente.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private enum Pace {
        SLOW,
        VERY_FAST
    }

    private record Walk(double step, int count, Pace pace) {}

    private static final Description<Walk> WALK = Description.describe(
                    "walk",
                    "puts one foot before the other",
                    p -> new Walk(p.number("step"), p.count("count"), p.choice("pace", Pace.class)))
            .reference("Marsaglia1964")
            .number("step", 0.5, 2, 1, "length of a step", "write 1")
            .count("count", 1, 9, 3, "number of steps", "write 3")
            .choice("pace", Pace.class, Pace.VERY_FAST, "how fast")
            .traits(Trait.values());

    @Test
    void parametersLeftOutTakeTheirDefaults() {
        assertThat(WALK.make(Map.of())).isEqualTo(new Walk(1, 3, Pace.VERY_FAST));
    }

    @Test
    void givenParametersReplaceDefaults() {
        assertThat(WALK.make(Map.of("step", 2, "count", 9, "pace", "slow"))).isEqualTo(new Walk(2, 9, Pace.SLOW));
    }

    @Test
    void unknownParametersAreRefusedAndTheNearestSuggested() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WALK.make(Map.of("stpe", 1)))
                .withMessageContaining("parameter of walk")
                .withMessageContaining("step was meant");
    }

    @Test
    void valuesOutOfRangeAreRefusedWithTheRemedyOfTheDescription() {
        assertRefused("step", 2.01, "lie in [0.5, 2.0]", "Maybe write 1.");
        assertRefused("step", "far", "be a number", "Maybe write 1.");
        assertRefused("step", Double.NaN, "lie in [0.5, 2.0]", "Maybe write 1.");
        assertRefused("count", 2.5, "be a whole number", "Maybe write 3.");
        assertRefused("count", 0, "lie in [1.0, 9.0]", "Maybe write 3.");
        assertRefused("pace", "fast", "be one of slow, very-fast", "Maybe write very-fast.");
    }

    private static void assertRefused(String parameter, Object value, String rule, String remedy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WALK.make(Map.of(parameter, value)))
                .withMessageContaining("walk " + parameter + " (" + value + ")")
                .withMessageContaining(rule)
                .withMessageContaining(remedy);
    }

    @Test
    void aPolicyCanCheckItsOwnComponents() {
        WALK.check("pace", Pace.SLOW);
        WALK.check("step", 0.5);
        assertThatIllegalStateException().isThrownBy(() -> WALK.check("colour", "red"));
    }

    @Test
    void addingToADescriptionLeavesItAsItWas() {
        Description<Walk> before = Description.describe("walk", "", p -> new Walk(1, 1, Pace.SLOW));
        Description<Walk> after = before.reference("key").count("count", 1, 2, 1, "", "write 1");
        assertThat(before.parameters()).isEmpty();
        assertThat(before.reference()).isEmpty();
        assertThat(after.parameters()).hasSize(1);
        assertThat(after.reference()).isEqualTo("key");
    }

    @Test
    void aChoiceIsAValueOfItsOwn() {
        Map<String, Object> given = new HashMap<>(Map.of("step", 2));
        Choice choice = new Choice("walk", given);
        given.put("step", 1);
        assertThat(choice).isEqualTo(new Choice("walk", Map.of("step", 2)));
        assertThat(Choice.of("walk").parameters()).isEmpty();
    }
}
