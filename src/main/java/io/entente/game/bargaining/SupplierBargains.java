package io.entente.game.bargaining;

import io.entente.game.Certificate;
import io.entente.game.Certificate.Condition;
import io.entente.game.coalition.CharacteristicFunction;
import io.entente.game.coalition.ShapleyValue;
import io.entente.quantity.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One buyer bargains with several suppliers over lump sums.
 *
 * @param valueByMask what the buyer earns with each set of suppliers, bit 0 the first; 2^n values
 */
public record SupplierBargains(List<Double> valueByMask) {

    private static final double TOLERANCE = 1e-9;

    public SupplierBargains {
        valueByMask = List.copyOf(valueByMask);
        int size = valueByMask.size();
        Check.that(
                Integer.bitCount(size) == 1 && size >= 2,
                "number of values of the buyer",
                size,
                "be a power of 2, at least 2",
                "give one for each set of suppliers, none first");
    }

    /**
     * Payments.
     *
     * @param transfers what each supplier gets
     * @param buyer what the buyer keeps
     * @param certificate what makes them the solution
     */
    public record Payments(List<Double> transfers, double buyer, Certificate certificate) {

        public Payments {
            transfers = List.copyOf(transfers);
        }
    }

    /** Number of suppliers. */
    public int suppliers() {
        return Integer.numberOfTrailingZeros(valueByMask.size());
    }

    /** What the buyer earns with a supplier beside all others, less what it earns without it. */
    public double contribution(int supplier) {
        int all = valueByMask.size() - 1;
        return valueByMask.get(all) - valueByMask.get(all ^ 1 << supplier);
    }

    /**
     * Nash-in-Nash: each transfer splits that supplier's contribution, all other contracts as they are [HornWolinsky1988,
     * CollardWexler2019]. A supplier whose contribution is below its outside value gets that value elsewhere and is not
     * paid.
     *
     * @param weights bargaining weight of each supplier against the buyer, in [0, 1]
     * @param outside what each supplier gets elsewhere
     */
    public Payments nashInNash(List<Double> weights, List<Double> outside) {
        List<Double> transfers = new ArrayList<>();
        double residual = 0;
        for (int i = 0; i < suppliers(); i++) {
            double weight = Check.share(weights.get(i), "weight of supplier " + (i + 1));
            TransferableBargain bargain = new TransferableBargain(contribution(i), -outside.get(i), 1 - weight);
            double transfer = bargain.worthwhile() ? bargain.transferToSecond() : 0;
            transfers.add(transfer);
            double supplierGain = transfer - outside.get(i);
            double buyerGain = contribution(i) - transfer;
            residual = bargain.worthwhile()
                    ? Math.max(residual, Math.abs((1 - weight) * supplierGain - weight * buyerGain))
                    : residual;
        }
        double paid = transfers.stream().mapToDouble(t -> t).sum();
        return new Payments(
                transfers,
                valueByMask.get(valueByMask.size() - 1) - paid,
                Certificate.of(new Condition(
                        "gains of both ends of a contract stand as their weights", residual, TOLERANCE * scale())));
    }

    /** Whether the suppliers' contributions add up to more than all of them bring: then fixed contracts overpay them. */
    public boolean complements() {
        double sum = 0;
        for (int i = 0; i < suppliers(); i++) {
            sum += contribution(i);
        }
        return sum > valueByMask.get(valueByMask.size() - 1) - valueByMask.get(0) + TOLERANCE * scale();
    }

    private double scale() {
        return valueByMask.stream().mapToDouble(Math::abs).reduce(1, Math::max);
    }

    /**
     * Whoever breaks off, everybody else bargains again, with equal weights: the Shapley value of the game in which
     * suppliers are worth nothing without the buyer [StoleZwiebel1996].
     */
    public Payments renegotiated() {
        int suppliers = suppliers();
        CharacteristicFunction game = CharacteristicFunction.of(
                suppliers + 1, s -> (s & 1) == 0 ? 0 : valueByMask.get(s >> 1) - valueByMask.get(0));
        double[] shapley = ShapleyValue.of(game);
        double sum = Arrays.stream(shapley).sum();
        return new Payments(
                Arrays.stream(shapley, 1, suppliers + 1).boxed().toList(),
                shapley[0] + valueByMask.get(0),
                Certificate.of(new Condition(
                        "all that is earned is handed out",
                        Math.abs(sum - game.value(game.grandCoalition())),
                        TOLERANCE * scale())));
    }

    /**
     * What a firm and each of its workers get where they bargain one by one, pay is renegotiated after every quit and
     * gains are split evenly [StoleZwiebel1996].
     *
     * @param firm profit
     * @param wage of each worker
     * @param certificate both gain the same from the last worker
     */
    public record Firm(double firm, double wage, Certificate certificate) {}

    /**
     * The firm with all its workers.
     *
     * @param production output with 0, 1, … workers
     * @param outsideWage what a worker gets elsewhere
     */
    public static Firm firm(List<Double> production, double outsideWage) {
        Check.that(production.size() >= 2, "number of outputs", production.size(), "be at least 2", "add one worker");
        double before = 0;
        double profit = production.get(0);
        double wage = 0;
        for (int workers = 1; workers < production.size(); workers++) {
            before = profit;
            wage = (production.get(workers) - before + outsideWage) / (workers + 1);
            profit = production.get(workers) - workers * wage;
        }
        return new Firm(
                profit,
                wage,
                Certificate.of(new Condition(
                        "the firm and its last worker gain the same from each other",
                        Math.abs(profit - before - (wage - outsideWage)),
                        TOLERANCE * Math.max(1, Math.abs(profit)))));
    }

    /**
     * One slot and two suppliers: the buyer may threaten to take the excluded one at its reservation price [HoLee2019].
     *
     * @param chosen the supplier with the larger surplus, from 0
     * @param nash Nash-in-Nash price
     * @param replacement price at which the buyer would as soon take the other
     */
    public record Replacement(int chosen, double nash, double replacement) {

        /** What is paid: the smaller of the two. */
        public double transfer() {
            return Math.min(nash, replacement);
        }
    }

    /**
     * The bargain over a single slot.
     *
     * @param values what the buyer earns with either supplier alone
     * @param reservation the least each supplier accepts
     * @param weight of the supplier, in [0, 1]
     */
    public static Replacement oneSlot(List<Double> values, List<Double> reservation, double weight) {
        Check.share(weight, "weight of the supplier");
        double first = values.get(0) - reservation.get(0);
        double second = values.get(1) - reservation.get(1);
        int chosen = second > first ? 1 : 0;
        double surplus = Math.max(first, second);
        return new Replacement(
                chosen, reservation.get(chosen) + weight * surplus, values.get(chosen) - Math.min(first, second));
    }
}
