package io.entente.alliance;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Splits net flows into a part that runs downhill and a part that runs in loops (Hodge decomposition) [Jiang2011], with
 * weight 1 for each pair that has net flow. Two-way flows net out and never show: loops of three or more remain.
 */
final class LoopFlow {

    private final double[][] net;

    LoopFlow(MoneyFlows flows) {
        int count = flows.actors().size();
        this.net = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                net[i][j] = flows.amount(i, j) - flows.amount(j, i);
            }
        }
    }

    /** Squared length of the looping part over that of the net flow, in [0, 1]; 0 without net flow. */
    double share() {
        double total = 0;
        double looping = 0;
        RealVector height = heights();
        for (int i = 0; i < net.length; i++) {
            for (int j = 0; j < i; j++) {
                if (net[i][j] != 0) {
                    double downhill = height.getEntry(j) - height.getEntry(i);
                    total += net[i][j] * net[i][j];
                    looping += (net[i][j] - downhill) * (net[i][j] - downhill);
                }
            }
        }
        return total == 0 ? 0 : looping / total;
    }

    /** Potentials whose differences fit the net flows best: least squares on the graph's Laplacian. */
    private RealVector heights() {
        RealMatrix laplacian = new Array2DRowRealMatrix(net.length, net.length);
        RealVector inflow = new ArrayRealVector(net.length);
        for (int i = 0; i < net.length; i++) {
            for (int j = 0; j < net.length; j++) {
                if (net[i][j] != 0) {
                    laplacian.addToEntry(i, i, 1);
                    laplacian.setEntry(i, j, -1);
                    inflow.addToEntry(i, net[j][i]);
                }
            }
        }
        return new SingularValueDecomposition(laplacian).getSolver().solve(inflow);
    }
}
