package io.entente.game.learning;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Arithmetic on lists of numbers, one for each action. */
final class Weights {

    private Weights() {}

    static List<Double> of(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    static List<Double> all(int actions, double number) {
        return Collections.nCopies(actions, number);
    }

    static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** As shares of their sum; equal shares where that is 0. */
    static double[] normalised(double[] numbers) {
        double sum = Arrays.stream(numbers).sum();
        return Arrays.stream(numbers)
                .map(number -> sum > 0 ? number / sum : 1.0 / numbers.length)
                .toArray();
    }

    /** With one number changed by so much. */
    static List<Double> plus(List<Double> numbers, int action, double change) {
        double[] changed = array(numbers);
        changed[action] += change;
        return of(changed);
    }

    /** The first of the largest. */
    static int best(double[] numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = numbers[i] > numbers[best] ? i : best;
        }
        return best;
    }
}
