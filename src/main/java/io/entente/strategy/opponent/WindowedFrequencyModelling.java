package io.entente.strategy.opponent;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.Counterpart;
import io.entente.strategy.OpponentModel;
import io.entente.strategy.OpponentModelling;

/**
 * Starts a {@link WindowedFrequencyModel} for each talk.
 *
 * @param window number of offers compared at a time
 * @param gain weight gained at the start by an issue that stands still while another is conceded on
 * @param fading how late in the talk that gain fades, at least 1
 * @param smoothing exponent under which counts become values, in (0, 1]
 */
record WindowedFrequencyModelling(int window, double gain, double fading, double smoothing)
        implements OpponentModelling {

    static final Description<WindowedFrequencyModelling> DESCRIPTION = describe(
                    "windowed-frequency",
                    "compares windows of offers; issues that stand still while others give way matter",
                    given -> new WindowedFrequencyModelling(
                            given.count("window"),
                            given.number("gain"),
                            given.number("fading"),
                            given.number("smoothing")))
            .reference("Tunali2017")
            .count("window", 2, 1000, 48, "offers compared at a time", "write 48, or less for a short talk")
            .number("gain", 0, 100, 10, "weight gained by an issue that stands still", "write 10")
            .number("fading", 1, 100, 5, "how late in the talk the gain fades", "write 5")
            .number("smoothing", 0.01, 1, 0.25, "exponent under which counts become values", "write 0.25")
            .traits(Trait.DETERMINISTIC, Trait.LEARNS);

    WindowedFrequencyModelling {
        DESCRIPTION.check("window", window);
        DESCRIPTION.check("gain", gain);
        DESCRIPTION.check("fading", fading);
        DESCRIPTION.check("smoothing", smoothing);
    }

    @Override
    public OpponentModel start(Counterpart other) {
        return WindowedFrequencyModel.blank(other, this);
    }
}
