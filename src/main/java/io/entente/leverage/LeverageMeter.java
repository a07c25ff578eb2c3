package io.entente.leverage;

import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.leverage.LeverageSettings.Act;
import io.entente.market.MarketState;
import io.entente.market.Payoffs;
import io.entente.market.Valuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures leverage at one moment (model.md §6). Dependence of j on i is what i's worst credible act costs j, as a part
 * of what j is worth [Emerson1962]; net leverage compares the two dependences of a pair. Not safe for use by several threads.
 */
public final class LeverageMeter {

    private final Valuation valuation;
    private final LeverageSettings settings;
    private final BestLinks bestLinks;
    private final Roll roll;
    private final Payoffs now;
    private final Threats threats;

    /** By place; not a number until asked for. */
    private final double[] worth;

    private final double[] alone;

    /** By the places of who depends and on whom, all regulators at the first one's: they threaten the same. */
    private final Worst[][] worst;

    /**
     * A meter at a moment.
     *
     * @param valuation the moment, at the types leverage is judged by
     * @param settings acts and floor
     * @param bestLinks the links that actors could threaten to sign
     * @param regulators who can strip exclusivity
     */
    public LeverageMeter(
            Valuation valuation, LeverageSettings settings, BestLinks bestLinks, List<ActorId> regulators) {
        this(
                valuation,
                settings,
                settings.acts().contains(Act.SIGN_BEST) ? bestLinks : BestLinks.NONE,
                Roll.of(valuation.industry().actors(), regulators));
    }

    private LeverageMeter(Valuation valuation, LeverageSettings settings, BestLinks bestLinks, Roll roll) {
        this.valuation = valuation;
        this.settings = settings;
        this.bestLinks = bestLinks;
        this.roll = roll;
        this.now = valuation.now();
        this.threats = new Threats(valuation, settings, bestLinks, roll);
        this.worth = unknown(roll.players());
        this.alone = unknown(roll.players());
        this.worst = new Worst[roll.players()][roll.players() + 1];
    }

    private static double[] unknown(int players) {
        double[] figures = new double[players];
        Arrays.fill(figures, Double.NaN);
        return figures;
    }

    /** The moment. */
    public Valuation valuation() {
        return valuation;
    }

    /** The links that actors could threaten to sign. */
    public BestLinks bestLinks() {
        return bestLinks;
    }

    /** The same measurement of another state of the same period, with the same threats. */
    LeverageMeter at(MarketState other) {
        return new LeverageMeter(valuation.at(other), settings, bestLinks, roll);
    }

    /** Everybody who holds or suffers leverage: hyperscalers, labs, regulators. */
    public List<ActorId> actors() {
        return roll.actors();
    }

    /** At which place among {@link #actors} somebody stands. */
    int place(ActorId actor) {
        return roll.place(actor);
    }

    /**
     * Dependence of j on i.
     *
     * @param loss what i's worst act costs j, USD bn
     * @param share of |U_j|, at least u_0: D_ji
     * @param shareOfLinks of what all of j's links are worth: D′
     * @param act the worst act; empty where none hurts
     */
    public record Dependence(double loss, double share, double shareOfLinks, String act) {

        private static final Dependence NONE = new Dependence(0, 0, 0, "");
    }

    /** How much {@code on} can hurt {@code dependent}; a regulator depends on nobody. */
    public Dependence dependence(ActorId dependent, ActorId on) {
        return dependence(roll.place(dependent), roll.place(on));
    }

    private Dependence dependence(int dependent, int on) {
        if (roll.regulates(dependent)) {
            return Dependence.NONE;
        }
        Worst worst = worst(dependent, on);
        return new Dependence(
                worst.loss,
                share(worst, dependent),
                worst.loss / Math.max(Math.abs(worth(dependent) - alone(dependent)), settings.floorUsdBn()),
                worst.act);
    }

    /** Net leverage Λ_ij in [−1, 1]: positive where {@code holder} holds leverage over {@code over}. */
    public double net(ActorId holder, ActorId over) {
        return net(roll.place(holder), roll.place(over));
    }

    /** Net leverage by places. */
    double net(int holder, int over) {
        double ofOver = share(over, holder);
        double ofHolder = share(holder, over);
        return ofOver + ofHolder == 0 ? 0 : (ofOver - ofHolder) / (ofOver + ofHolder);
    }

    /**
     * How two stand to each other.
     *
     * @param holder whose leverage it is
     * @param over over whom
     * @param ofOver how much {@code over} depends on {@code holder}
     * @param ofHolder how much {@code holder} depends on {@code over}
     * @param net net leverage Λ
     */
    public record Level(ActorId holder, ActorId over, Dependence ofOver, Dependence ofHolder, double net) {}

    /** All ordered pairs, in the order of {@link #actors}. */
    public List<Level> levels() {
        int all = roll.actors().size();
        List<Level> levels = new ArrayList<>(all * all);
        for (int i = 0; i < all; i++) {
            for (int j = 0; j < all; j++) {
                if (i != j) {
                    levels.add(new Level(
                            roll.actors().get(i), roll.actors().get(j), dependence(j, i), dependence(i, j), net(i, j)));
                }
            }
        }
        return levels;
    }

    /** The act that costs the most, and what it costs, USD bn. */
    private record Worst(double loss, String act) {

        private static final Worst NONE = new Worst(0, "");
    }

    /** Asked for in both directions, alone and for net leverage, at this moment and as what was before the next. */
    private Worst worst(int dependent, int on) {
        int like = Math.min(on, roll.players());
        if (worst[dependent][like] == null) {
            worst[dependent][like] = worstOf(dependent, threats.against(dependent, like));
        }
        return worst[dependent][like];
    }

    private Worst worstOf(int dependent, List<Threats.Threat> acts) {
        Worst most = Worst.NONE;
        for (Threats.Threat act : acts) {
            double loss = worth(dependent) - act.after().of(roll.actors().get(dependent));
            most = loss > most.loss ? new Worst(loss, act.name()) : most;
        }
        return most;
    }

    private double share(Worst worst, int dependent) {
        return worst.loss / Math.max(Math.abs(worth(dependent)), settings.floorUsdBn());
    }

    private double share(int dependent, int on) {
        return roll.regulates(dependent) ? 0 : share(worst(dependent, on), dependent);
    }

    private double worth(int player) {
        if (Double.isNaN(worth[player])) {
            worth[player] = now.of(roll.actors().get(player));
        }
        return worth[player];
    }

    /** What an actor is worth with all its links cut, all others as they are, USD bn. */
    public double alone(ActorId actor) {
        return alone(roll.place(actor));
    }

    private double alone(int player) {
        if (Double.isNaN(alone[player])) {
            ActorId actor = roll.actors().get(player);
            List<Contract> others = valuation.state().contracts().stream()
                    .filter(contract -> !contract.involves(actor))
                    .toList();
            alone[player] = valuation.under(others).of(actor);
        }
        return alone[player];
    }
}
