package io.entente.scenario;

import io.entente.quantity.Check;
import io.entente.quantity.Confidence;

/**
 * How far a run departs from the sourced figures.
 *
 * @param drawn whether private types and demand innovations are drawn at all
 * @param confirmed spread around a confirmed figure, as a part of it
 * @param partlyConfirmed spread around a partly confirmed figure
 * @param judgement spread around a judgement
 * @param demandInnovation standard deviation of a quarter's log demand innovation
 */
public record Uncertainty(
        boolean drawn, double confirmed, double partlyConfirmed, double judgement, double demandInnovation) {

    public Uncertainty {
        Check.share(confirmed, "spread of confirmed figures");
        Check.share(partlyConfirmed, "spread of partly confirmed figures");
        Check.share(judgement, "spread of judgements");
        Check.share(demandInnovation, "demand innovation");
    }

    /** The spread around a figure of this confidence; 0 where nothing is drawn. */
    public double spread(Confidence confidence) {
        if (!drawn) {
            return 0;
        }
        return switch (confidence) {
            case CONFIRMED -> confirmed;
            case PARTLY_CONFIRMED -> partlyConfirmed;
            case JUDGEMENT -> judgement;
        };
    }
}
