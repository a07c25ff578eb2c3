package io.entente.market;

import java.util.Arrays;

/**
 * What the demand side thinks of every cloud and model, and what the labs' constants are: given, or inverted from
 * observed shares. Arrays are indexed by hyperscaler or lab, in actor order.
 */
public final class Calibration {

    final double[] attractiveness;
    final double[] ownQuality;
    final double[] quality;
    final double[] directUtility;
    final double fringe;
    final double otherModels;
    final double potentialUsdBn;
    final double[] consumerUsdBn;
    final double[] terminalMultiple;
    private final double[] markup;

    Calibration(Draft draft) {
        attractiveness = draft.attractiveness.clone();
        ownQuality = draft.ownQuality.clone();
        quality = draft.quality.clone();
        directUtility = draft.directUtility.clone();
        fringe = draft.fringe;
        otherModels = draft.otherModels;
        potentialUsdBn = draft.potentialUsdBn;
        consumerUsdBn = draft.consumerUsdBn.clone();
        terminalMultiple = draft.terminalMultiple.clone();
        markup = draft.markup.clone();
    }

    /** The same for some hyperscalers and labs alone, by index. */
    Calibration reducedTo(int[] hyperscalers, int[] labs) {
        Draft some = new Draft(hyperscalers.length, labs.length);
        copy(attractiveness, hyperscalers, some.attractiveness);
        copy(ownQuality, hyperscalers, some.ownQuality);
        copy(quality, labs, some.quality);
        copy(directUtility, labs, some.directUtility);
        copy(consumerUsdBn, labs, some.consumerUsdBn);
        copy(terminalMultiple, labs, some.terminalMultiple);
        if (hasMarkups()) {
            some.markup = new double[hyperscalers.length];
            copy(markup, hyperscalers, some.markup);
        }
        some.fringe = fringe;
        some.otherModels = otherModels;
        some.potentialUsdBn = potentialUsdBn;
        return new Calibration(some);
    }

    private static void copy(double[] all, int[] indices, double[] some) {
        for (int i = 0; i < indices.length; i++) {
            some[i] = all[indices[i]];
        }
    }

    /** Whether clouds' prices are best answers, calibrated to the opening. */
    boolean hasMarkups() {
        return markup.length > 0;
    }

    /** Price less unit cost of a hyperscaler at the start, as a part of its price. */
    double markup(int hyperscaler) {
        return markup[hyperscaler];
    }

    /** Attractiveness a of a hyperscaler, in utils. */
    public double attractiveness(int hyperscaler) {
        return attractiveness[hyperscaler];
    }

    /** Quality q of a lab's model, in utils; a cloud's base bundle has 0. */
    public double quality(int lab) {
        return quality[lab];
    }

    /** Potential market M in USD bn per quarter at the start, outside option included. */
    public double potentialUsdBn() {
        return potentialUsdBn;
    }

    /** Own demand of a lab outside enterprise models at the start, USD bn per quarter. */
    public double consumerUsdBn(int lab) {
        return consumerUsdBn[lab];
    }

    /** Terminal multiple k of a lab, over yearly revenue. */
    public double terminalMultiple(int lab) {
        return terminalMultiple[lab];
    }

    /** A calibration under way: what the inversion fills in. */
    static final class Draft {
        final double[] attractiveness;
        final double[] ownQuality;
        final double[] quality;
        final double[] directUtility;
        final double[] consumerUsdBn;
        final double[] terminalMultiple;
        /** Empty as long as prices are those of fixed margins. */
        double[] markup = new double[0];

        double fringe;
        double potentialUsdBn;
        /** Makers of models that are not modelled: their sales as bundles, over the potential market. */
        double otherModels;

        Draft(int hyperscalers, int labs) {
            attractiveness = new double[hyperscalers];
            ownQuality = filled(hyperscalers);
            quality = new double[labs];
            directUtility = filled(labs);
            consumerUsdBn = new double[labs];
            terminalMultiple = new double[labs];
        }

        /** Minus infinity: not on offer. */
        private static double[] filled(int size) {
            double[] values = new double[size];
            Arrays.fill(values, Double.NEGATIVE_INFINITY);
            return values;
        }
    }
}
