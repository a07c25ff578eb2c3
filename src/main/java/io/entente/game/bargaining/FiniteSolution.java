package io.entente.game.bargaining;

import io.entente.game.Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A solution of a {@link FiniteBargain}.
 *
 * @param concept its name
 * @param agreements indices of all agreements that are the solution, ascending; none where no agreement is rational
 * @param value of the objective; NaN where no agreement is rational
 * @param certificate what makes it the solution
 */
public record FiniteSolution(String concept, List<Integer> agreements, double value, Certificate certificate) {

    public FiniteSolution {
        agreements = List.copyOf(agreements);
    }

    FiniteSolution(String concept, int[] agreements, double value, Certificate certificate) {
        this(concept, IntStream.of(agreements).boxed().toList(), value, certificate);
    }

    /** The same solution without the agreements that are not among these, which ascend. */
    FiniteSolution among(int[] kept) {
        return new FiniteSolution(
                concept,
                agreements.stream()
                        .filter(agreement -> Arrays.binarySearch(kept, agreement) >= 0)
                        .toList(),
                value,
                certificate);
    }
}
