package io.entente.game.coalition;

import java.util.function.IntFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/** A square matrix, to be solved from either side. */
final class LinearSystem {

    private final DecompositionSolver plain;
    private final DecompositionSolver transposed;

    private LinearSystem(RealMatrix matrix) {
        plain = new LUDecomposition(matrix).getSolver();
        transposed = new LUDecomposition(matrix.transpose()).getSolver();
    }

    static LinearSystem ofColumns(int size, IntFunction<double[]> column) {
        RealMatrix matrix = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            matrix.setColumn(i, column.apply(i));
        }
        return new LinearSystem(matrix);
    }

    /** x with matrix · x = right. */
    double[] solve(double[] right) {
        return plain.solve(new ArrayRealVector(right)).toArray();
    }

    /** x with x · matrix = right. */
    double[] solveTransposed(double[] right) {
        return transposed.solve(new ArrayRealVector(right)).toArray();
    }
}
