package io.entente.reading;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.market.MarketSettings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;

/** What must hold between a market's settings, and between them and the actors. */
final class MarketChecks {

    /** Demand weighs a model by e to the power of its quality over the taste for choice; beyond this that is no number. */
    private static final double LARGEST_EXPONENT = 700;

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.CEILING);

    private final Draft draft;
    private final Faults faults;
    private final MarketSettings market;

    MarketChecks(Draft draft, Faults faults, MarketSettings market) {
        this.draft = draft;
        this.faults = faults;
        this.market = market;
    }

    /** Everything. */
    void check() {
        checkSizes();
        checkJurisdictions();
        if (market.calibration() == MarketSettings.Calibration.OBSERVED) {
            checkModelShare();
            draft.members().forEach(this::checkObserved);
        } else {
            checkTaste();
        }
    }

    private void checkSizes() {
        double sum = market.jurisdictions().stream()
                .mapToDouble(MarketSettings.Jurisdiction::size)
                .sum();
        if (Math.abs(sum - 1) > 1e-9) {
            String rule = "the sizes of the jurisdictions (" + Numbers.text(sum) + ") must add up to 1";
            faults.add(draft.place("market", "jurisdictions"), rule, "divide each by their sum");
        }
    }

    private void checkJurisdictions() {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < market.jurisdictions().size(); i++) {
            String id = market.jurisdictions().get(i).id();
            if (!ids.add(id)) {
                faults.add(
                        draft.place("market", "jurisdictions", i, "id"),
                        "the jurisdiction (" + id + ") must stand once",
                        "give one of the two another id");
            }
        }
    }

    /** What customers are seen to spend on models is a part of what they buy. */
    private void checkModelShare() {
        if (market.modelShare() == 0) {
            faults.add(
                    draft.place("market", "modelShare"),
                    "the modelShare (0) must be positive where the market's calibration is observed",
                    "write 0.5, or calibration: given");
        }
    }

    private void checkObserved(Casting.Member member) {
        if (member.actor() instanceof Hyperscaler hyperscaler
                && hyperscaler.cloudShare().value() <= 0) {
            faults.add(
                    member.profile().at("cloudShare").place(),
                    "the cloudShare of " + hyperscaler.id()
                            + " (0) must be positive where the market's calibration is observed",
                    "add cloudShare to its profile, or write calibration: given");
        }
    }

    private void checkTaste() {
        double quality =
                draft.members().stream().mapToDouble(this::quality).max().orElse(0);
        double least =
                BigDecimal.valueOf(quality / LARGEST_EXPONENT).round(TWO_DIGITS).doubleValue();
        if (market.tasteForChoice() < least) {
            faults.add(
                    draft.place("market", "tasteForChoice"),
                    "the tasteForChoice (" + Numbers.text(market.tasteForChoice()) + ") must be at least "
                            + Numbers.text(least) + ", a " + Numbers.text(LARGEST_EXPONENT)
                            + "th of a model's quality",
                    "write 0.6, or qualities nearer to 0");
        }
    }

    /** How far from 0 the quality of an actor's model is; 0 where it has none. */
    private double quality(Casting.Member member) {
        if (member.actor() instanceof Hyperscaler hyperscaler) {
            return hyperscaler
                    .ownModel()
                    .map(model -> Math.abs(model.quality().value()))
                    .orElse(0.0);
        }
        return member.actor() instanceof ModelLab lab
                ? Math.abs(lab.quality().value()) + Math.abs(market.hostedIntegration())
                : 0;
    }
}
