package io.entente.game.coalition;

import java.util.ArrayList;
import java.util.List;

/**
 * Coalitions whose worth is settled: independent equations x(S) = w, the first of them for everybody. Immutable; keeps
 * a reduced echelon form, so that asking whether a coalition is fixed costs players × equations.
 */
final class Equations {

    private static final double TOLERANCE = 1e-9;

    /** A coalition and what its members get together. */
    record Fixed(int coalition, double worth) {}

    private final int players;
    private final List<Fixed> fixed;
    private final List<double[]> echelon;
    private final boolean[] known;

    private Equations(int players, List<Fixed> fixed, List<double[]> echelon) {
        this.players = players;
        this.fixed = List.copyOf(fixed);
        this.echelon = List.copyOf(echelon);
        this.known = new boolean[1 << players];
        for (int coalition = 0; coalition < known.length; coalition++) {
            known[coalition] = pivot(residue(coalition)) < 0;
        }
    }

    /** Everybody's worth alone. */
    static Equations of(CharacteristicFunction game) {
        return new Equations(game.players(), List.of(), List.of())
                .with(game.grandCoalition(), game.value(game.grandCoalition()));
    }

    List<Fixed> fixed() {
        return fixed;
    }

    /** Whether one allocation is left. */
    boolean complete() {
        return fixed.size() == players;
    }

    /** Whether the equations say what this coalition gets. */
    boolean fixes(int coalition) {
        return known[coalition];
    }

    /** These and another equation; the same where it says nothing new. */
    Equations with(int coalition, double worth) {
        double[] residue = residue(coalition);
        int pivot = pivot(residue);
        if (pivot < 0) {
            return this;
        }
        double lead = residue[pivot];
        for (int i = 0; i < players; i++) {
            residue[i] /= lead;
        }
        List<double[]> rows = new ArrayList<>();
        for (double[] row : echelon) {
            double[] reduced = row.clone();
            for (int i = 0; i < players; i++) {
                reduced[i] -= row[pivot] * residue[i];
            }
            rows.add(reduced);
        }
        rows.add(residue);
        List<Fixed> more = new ArrayList<>(fixed);
        more.add(new Fixed(coalition, worth));
        return new Equations(players, more, rows);
    }

    /** The only allocation that meets them all. */
    double[] solution() {
        LinearSystem system = LinearSystem.ofColumns(players, i -> indicator(fixed.get(i).coalition));
        return system.solveTransposed(fixed.stream().mapToDouble(Fixed::worth).toArray());
    }

    private double[] indicator(int coalition) {
        double[] indicator = new double[players];
        for (int player = 0; player < players; player++) {
            indicator[player] = coalition >> player & 1;
        }
        return indicator;
    }

    private double[] residue(int coalition) {
        double[] residue = indicator(coalition);
        for (double[] row : echelon) {
            int pivot = pivot(row);
            double factor = residue[pivot];
            for (int i = 0; factor != 0 && i < players; i++) {
                residue[i] -= factor * row[i];
            }
        }
        return residue;
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > TOLERANCE) {
                return i;
            }
        }
        return -1;
    }
}
