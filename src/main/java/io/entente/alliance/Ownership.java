package io.entente.alliance;

import io.entente.deal.Governance;
import io.entente.deal.Stake;
import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who owns how much of whom. What nobody here holds belongs to the issuer's founders and other investors, who vote as
 * the issuer itself.
 *
 * @param stakes at most one for each holder and issuer: several given are added, under the strongest governance
 */
public record Ownership(List<Stake> stakes) {

    private static final double ROUNDING = 1e-9;

    public Ownership {
        List<Stake> merged = new ArrayList<>();
        for (Stake stake : stakes) {
            Check.that(
                    !stake.holder().equals(stake.issuer()),
                    "holder of a stake",
                    stake.holder(),
                    "differ from its issuer",
                    "leave the stake out: what nobody holds is the issuer's own");
            add(merged, stake);
        }
        merged.stream().map(Stake::issuer).distinct().forEach(issuer -> checkTotal(merged, issuer));
        stakes = List.copyOf(merged);
    }

    /** The stake of a holder, if it has one. */
    public Optional<Stake> stake(ActorId holder, ActorId issuer) {
        return find(stakes, holder, issuer);
    }

    /** Financial share β of a holder in an issuer, in [0, 1]; an issuer's own is what nobody else holds. */
    public double share(ActorId holder, ActorId issuer) {
        return holder.equals(issuer)
                ? own(issuer)
                : stake(holder, issuer).map(Stake::share).orElse(0.0);
    }

    /** The part of an issuer that nobody else holds. */
    public double own(ActorId issuer) {
        return Math.max(0, 1 - sold(stakes, issuer));
    }

    /**
     * Control weight γ of a holder over an issuer, in [0, 1]; only ratios between holders matter. Proportional to the
     * share, and with a governance right at least 0.05 for an observer, 0.15 for a board seat (one vote in about
     * seven) and 0.5 for a veto, which weighs as much as a half: our choice, proportional control being the first of
     * the cases of [OBrienSalop2000].
     */
    public double control(ActorId holder, ActorId issuer) {
        double right =
                stake(holder, issuer).map(s -> leastControl(s.governance())).orElse(0.0);
        return Math.max(share(holder, issuer), right);
    }

    /** All who hold or issue, in order of their identifiers. */
    public SortedSet<ActorId> actors() {
        SortedSet<ActorId> actors = new TreeSet<>();
        for (Stake stake : stakes) {
            actors.add(stake.holder());
            actors.add(stake.issuer());
        }
        return Collections.unmodifiableSortedSet(actors);
    }

    /**
     * After an issue of new equity: the share is of the company after the issue, and dilutes everybody else, the
     * holder's own older stake included.
     */
    public Ownership afterIssue(Stake issued) {
        List<Stake> after = new ArrayList<>();
        for (Stake stake : stakes) {
            after.add(
                    stake.issuer().equals(issued.issuer())
                            ? stake.withShare(stake.share() * (1 - issued.share()))
                            : stake);
        }
        after.add(issued);
        return new Ownership(after);
    }

    /** Share that an investment buys, I / (V + I), both in USD bn, V before the money. */
    public static double bought(double investmentUsdBn, double preMoneyUsdBn) {
        Check.notNegative(investmentUsdBn, "investment");
        Check.positive(preMoneyUsdBn, "value before the money");
        return investmentUsdBn / (preMoneyUsdBn + investmentUsdBn);
    }

    /** Largest investment in USD bn after which the holder, with what it owned before, holds at most the cap. */
    public double investmentUpTo(double cap, ActorId holder, ActorId issuer, double preMoneyUsdBn) {
        Check.partOf(cap, "stake cap");
        double owned = share(holder, issuer);
        double issue = Math.max(0, (cap - owned) / (1 - owned));
        return preMoneyUsdBn * issue / (1 - issue);
    }

    private static double leastControl(Governance governance) {
        return switch (governance) {
            case NONE -> 0;
            case OBSERVER -> 0.05;
            case BOARD_SEAT -> 0.15;
            case VETO -> 0.5;
        };
    }

    private static void add(List<Stake> merged, Stake stake) {
        Optional<Stake> before = find(merged, stake.holder(), stake.issuer());
        if (before.isEmpty()) {
            merged.add(stake);
            return;
        }
        Governance stronger = Collections.max(List.of(before.get().governance(), stake.governance()));
        double share = before.get().share() + stake.share();
        merged.set(merged.indexOf(before.get()), new Stake(stake.holder(), stake.issuer(), share, stronger));
    }

    private static void checkTotal(List<Stake> stakes, ActorId issuer) {
        double total = sold(stakes, issuer);
        Check.that(
                total <= 1 + ROUNDING,
                "sum of all stakes in " + issuer,
                total,
                "be at most 1",
                "write each share after the dilution by later rounds");
    }

    private static double sold(List<Stake> stakes, ActorId issuer) {
        return stakes.stream()
                .filter(s -> s.issuer().equals(issuer))
                .mapToDouble(Stake::share)
                .sum();
    }

    private static Optional<Stake> find(List<Stake> stakes, ActorId holder, ActorId issuer) {
        for (Stake stake : stakes) {
            if (stake.holder().equals(holder) && stake.issuer().equals(issuer)) {
                return Optional.of(stake);
            }
        }
        return Optional.empty();
    }
}
