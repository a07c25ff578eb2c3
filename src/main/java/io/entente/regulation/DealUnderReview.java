package io.entente.regulation;

import io.entente.quantity.Check;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A deal before a regulator, with what every set of remedies would make of it. The functions are asked at most 64
 * times each and must give the same answer for the same set.
 *
 * @param facts of the deal as filed
 * @param underRemedies facts of the deal under remedies
 * @param jointGainUsdBn what both parties together gain from the deal under remedies over having no deal
 */
public record DealUnderReview(
        CaseFacts facts, Function<Remedies, CaseFacts> underRemedies, ToDoubleFunction<Remedies> jointGainUsdBn) {

    /** What both parties together gain under these remedies, in USD bn. */
    double jointGain(Remedies remedies) {
        return Check.finite(jointGainUsdBn.applyAsDouble(remedies), "joint gain of the parties");
    }
}
