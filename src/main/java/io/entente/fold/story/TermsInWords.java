package io.entente.fold.story;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a deal says, as one would write it in a mail. */
final class TermsInWords {

    private TermsInWords() {}

    /** All terms in one line, in the order of the issues; {@code stake} says what the investment buys, where that is known. */
    static String words(Terms terms, Optional<String> stake) {
        List<String> phrases = new ArrayList<>();
        if (terms.equity().investmentUsdBn() > 0) {
            phrases.add(equity(terms.equity())
                    + stake.orElse("")
                    + governance(terms.equity().governance()));
        }
        addIf(phrases, terms.compute().commitmentUsdBn() > 0, compute(terms.compute()));
        addIf(phrases, terms.distribution().access().available(), distribution(terms.distribution()));
        addIf(phrases, terms.signingFeeUsdBn() != 0, fee(terms.signingFeeUsdBn()));
        addIf(
                phrases,
                terms.compute().exclusivity() != Exclusivity.NONE,
                computeExclusivity(terms.compute().exclusivity()));
        addIf(
                phrases,
                terms.distribution().exclusivity() != Exclusivity.NONE,
                distributionExclusivity(terms.distribution().exclusivity()));
        addIf(phrases, terms.royalty().share() > 0, royalty(terms));
        addIf(phrases, terms.jointResearch(), "joint research");
        addIf(phrases, terms.breakFeeUsdBn() > 0, "break fee " + Figures.usd(terms.breakFeeUsdBn()));
        addIf(
                phrases,
                terms.compute().commitmentUsdBn() == 0,
                "for " + Figures.plain(terms.compute().termYears()) + " years");
        return String.join(", ", phrases);
    }

    /** What an amendment changed, issue by issue. */
    static String changes(Terms before, Terms after) {
        List<String> phrases = new ArrayList<>();
        addChange(phrases, "investment", investment(before.equity()), investment(after.equity()));
        addChange(phrases, "compute", compute(before.compute()), compute(after.compute()));
        addChange(
                phrases,
                "compute exclusivity",
                computeExclusivity(before.compute().exclusivity()),
                computeExclusivity(after.compute().exclusivity()));
        addChange(phrases, "model access", distribution(before.distribution()), distribution(after.distribution()));
        addChange(
                phrases,
                "distribution exclusivity",
                distributionExclusivity(before.distribution().exclusivity()),
                distributionExclusivity(after.distribution().exclusivity()));
        addChange(phrases, "royalty", royalty(before), royalty(after));
        addChange(phrases, "joint research", yes(before.jointResearch()), yes(after.jointResearch()));
        addChange(phrases, "break fee", Figures.usd(before.breakFeeUsdBn()), Figures.usd(after.breakFeeUsdBn()));
        addIf(
                phrases,
                after.signingFeeUsdBn() != before.signingFeeUsdBn() && after.signingFeeUsdBn() != 0,
                fee(after.signingFeeUsdBn()));
        return phrases.isEmpty() ? "same terms, new start" : String.join("; ", phrases);
    }

    private static void addIf(List<String> phrases, boolean holds, String phrase) {
        if (holds) {
            phrases.add(phrase);
        }
    }

    private static void addChange(List<String> phrases, String issue, String before, String after) {
        addIf(phrases, !before.equals(after), issue + ": " + before + " → " + after);
    }

    private static String investment(Equity equity) {
        return equity.investmentUsdBn() > 0 ? equity(equity) + governance(equity.governance()) : "none";
    }

    private static String equity(Equity equity) {
        String amount =
                Figures.usd(equity.investmentUsdBn()) + " at " + Figures.plain(equity.valuationMultiple()) + "×";
        return switch (equity.direction()) {
            case INTO_LAB -> amount;
            case INTO_HYPERSCALER -> amount + " from the lab into the cloud";
            case WARRANTS -> amount + " in warrants of the cloud";
        };
    }

    private static String governance(Governance governance) {
        return switch (governance) {
            case NONE -> "";
            case OBSERVER -> " with an observer";
            case BOARD_SEAT -> " with a board seat";
            case VETO -> " with a veto";
        };
    }

    private static String compute(ComputePurchase compute) {
        if (compute.commitmentUsdBn() == 0) {
            return "none";
        }
        String term = " over " + Figures.plain(compute.termYears()) + " years";
        String price = compute.priceOverList() == 0
                ? " at list"
                : " at list " + Figures.signedPercent(compute.priceOverList());
        return Figures.usd(compute.commitmentUsdBn()) + " compute" + term + price;
    }

    private static String distribution(Distribution distribution) {
        if (distribution.access() == ModelAccess.NONE) {
            return "none";
        }
        String access =
                distribution.access() == ModelAccess.RESALE ? "resale on the cloud" : "hosted weights on the cloud";
        return access + ", lab keeps " + Figures.percent(distribution.labShare());
    }

    private static String fee(double signingFeeUsdBn) {
        return "signing fee " + Figures.usd(Math.abs(signingFeeUsdBn))
                + (signingFeeUsdBn > 0 ? " to the lab" : " to the cloud");
    }

    private static String computeExclusivity(Exclusivity exclusivity) {
        return switch (exclusivity) {
            case NONE -> "none";
            case PREFERRED -> "preferred for compute";
            case FIRST_REFUSAL -> "first refusal on compute";
            case API, FULL -> "exclusive for compute";
        };
    }

    private static String distributionExclusivity(Exclusivity exclusivity) {
        return switch (exclusivity) {
            case NONE -> "none";
            case PREFERRED -> "preferred for distribution";
            case FIRST_REFUSAL -> "first refusal on distribution";
            case API -> "exclusive among clouds for distribution";
            case FULL -> "fully exclusive for distribution";
        };
    }

    private static String royalty(Terms terms) {
        return terms.royalty().share() == 0
                ? "none"
                : "royalty " + Figures.percent(terms.royalty().share()) + " for "
                        + Figures.plain(terms.royalty().years()) + " years";
    }

    private static String yes(boolean agreed) {
        return agreed ? "yes" : "no";
    }
}
