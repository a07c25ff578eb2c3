package io.entente.strategy.offer;

import io.entente.describe.Description;
import io.entente.strategy.OfferPolicy;
import io.entente.strategy.StrategyProvider;
import java.util.List;

/** The offer policies of this program, one line each. */
public final class OfferPolicies implements StrategyProvider {

    @Override
    public List<Description<? extends OfferPolicy>> offerPolicies() {
        return List.of(
                TimeDependentOffers.DESCRIPTION,
                TimeDependentOffers.BOULWARE,
                TimeDependentOffers.LINEAR,
                TimeDependentOffers.CONCEDER,
                TimeDependentOffers.GENIUS_BOULWARE,
                TimeDependentOffers.GENIUS_LINEAR,
                TimeDependentOffers.GENIUS_CONCEDER,
                ExponentialOffers.DESCRIPTION,
                ResourceOffers.RUNWAY,
                ResourceOffers.UTILISATION,
                ConsiderateOffers.DESCRIPTION,
                TradeOffOffers.DESCRIPTION,
                TitForTatOffers.DESCRIPTION,
                AbsoluteTitForTatOffers.DESCRIPTION,
                AveragedTitForTatOffers.DESCRIPTION,
                NiceTitForTatOffers.DESCRIPTION,
                ZeuthenOffers.DESCRIPTION,
                NashOffers.DESCRIPTION,
                SubgamePerfectOffers.DESCRIPTION,
                QuantalOffers.DESCRIPTION,
                RandomOffers.DESCRIPTION,
                MicroOffers.DESCRIPTION,
                HardlinerOffers.DESCRIPTION);
    }
}
