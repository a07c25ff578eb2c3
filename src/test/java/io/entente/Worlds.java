package io.entente;

import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Deal;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Stake;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.market.HyperscalerState;
import io.entente.market.Industry;
import io.entente.market.LabState;
import io.entente.market.MarketState;
import io.entente.market.Purpose;
import io.entente.market.Tranche;
import io.entente.market.Valuation;
import io.entente.mind.Casting;
import io.entente.quantity.Quarter;
import io.entente.random.RandomStream;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Worlds for tests: the shipped scenarios, and random states and deals around the flagship's industry. */
public final class Worlds {

    private static final double[] COMMITMENTS = {0, 0, 5, 30, 100};
    private static final double[] INVESTMENTS = {0, 0, 1, 10, 40};

    private Worlds() {}

    /** A shipped scenario with these settings changed. */
    public static Scenario scenario(String name, String... sets) {
        return ScenarioReader.read(Path.of("configs", name + ".yaml"), List.of(sets), Optional.of(Path.of("agents")));
    }

    /** A shipped scenario whose figures hold exactly: nothing is drawn. */
    public static Scenario certain(String name) {
        return scenario(name, "uncertainty.drawn=false");
    }

    /** The flagship's opening at public types; calibrated once for all tests. */
    public static Valuation flagship() {
        return Flagship.OPENING;
    }

    /** Calibrated when first asked for, immutable afterwards. */
    private static final class Flagship {
        static final Valuation OPENING = opening();

        private static Valuation opening() {
            Casting casting = new Casting(certain("amazon-openai"), 0);
            return Valuation.of(casting.publicIndustry(), casting.opening());
        }
    }

    /** One of these. */
    @SafeVarargs
    public static <T> T any(RandomStream random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Uniform between two numbers. */
    public static double between(RandomStream random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /**
     * The flagship's industry in a random state: some contracts gone, others with exclusivity, other stakes, cash short
     * here and there, recent outlays and promised payments.
     */
    public static Valuation drawn(RandomStream random) {
        Industry industry = flagship().industry();
        MarketState opening = flagship().state();
        List<Contract> contracts = opening.contracts().stream()
                .filter(c -> random.nextDouble() < 0.8)
                .map(c -> random.nextDouble() < 0.7 ? c : c.withTerms(exclusive(c.terms(), random)))
                .toList();
        MarketState state = opening.withContracts(contracts)
                .withStakes(stakes(opening, random))
                .withTranches(tranches(opening, random))
                .withHyperscalers(opening.hyperscalers().stream()
                        .map(h -> strained(h, random))
                        .toList())
                .withLabs(opening.labs().stream()
                        .map(l -> l.withCash(l.cashUsdBn() * between(random, -0.5, 2))
                                .withSpot(between(random, 0, 0.3)))
                        .toList());
        return Valuation.of(industry, state);
    }

    private static Terms exclusive(Terms terms, RandomStream random) {
        ComputePurchase compute = terms.compute();
        Distribution distribution = terms.distribution();
        return terms.withCompute(new ComputePurchase(
                        compute.commitmentUsdBn(),
                        compute.priceOverList(),
                        compute.termYears(),
                        any(random, Exclusivity.values())))
                .withDistribution(new Distribution(
                        distribution.access(), any(random, Exclusivity.values()), distribution.labShare()));
    }

    private static List<Stake> stakes(MarketState opening, RandomStream random) {
        List<Stake> stakes = new ArrayList<>();
        for (Stake stake : opening.stakes()) {
            if (random.nextDouble() < 0.8) {
                stakes.add(stake.withShare(stake.share() * between(random, 0, 1.5)));
            }
        }
        ActorId lab = any(random, opening.labs().toArray(LabState[]::new)).id();
        ActorId cloud = any(random, opening.hyperscalers().toArray(HyperscalerState[]::new))
                .id();
        stakes.add(new Stake(lab, cloud, between(random, 0, 0.02), Governance.NONE));
        return stakes;
    }

    private static List<Tranche> tranches(MarketState opening, RandomStream random) {
        List<Tranche> tranches = new ArrayList<>();
        for (Contract contract : opening.contracts()) {
            if (random.nextDouble() < 0.3) {
                boolean intoLab = random.nextDouble() < 0.7;
                tranches.add(new Tranche(
                        contract.id(),
                        intoLab ? contract.hyperscaler() : contract.lab(),
                        intoLab ? contract.lab() : contract.hyperscaler(),
                        opening.period() + random.nextInt(10),
                        between(random, 0.1, 3),
                        Purpose.INVESTMENT));
            }
        }
        return tranches;
    }

    private static HyperscalerState strained(HyperscalerState cloud, RandomStream random) {
        HyperscalerState state = cloud;
        if (random.nextDouble() < 0.5) {
            state = state.paying(between(random, -5, 20));
        }
        return random.nextDouble() < 0.3 ? state.withInertiaFactor(0.75) : state;
    }

    /** A random deal between two actors of the world: new or an amendment, any equity direction, any exclusivity. */
    public static Deal deal(Valuation world, RandomStream random) {
        ActorId cloud = any(random, world.state().hyperscalers().toArray(HyperscalerState[]::new))
                .id();
        ActorId lab = any(random, world.state().labs().toArray(LabState[]::new)).id();
        Optional<ContractId> amends = world.state().contract(cloud, lab).map(Contract::id);
        Terms terms = affordable(terms(random), world, cloud);
        return new Deal(TalkId.of(new Quarter(2026, 1), cloud, lab), cloud, lab, terms, 0, amends);
    }

    /** A cloud gives away at most a twentieth of itself. */
    public static Terms affordable(Terms terms, Valuation world, ActorId cloud) {
        Equity equity = terms.equity();
        double worth = world.industry()
                .hyperscalers()
                .get(world.industry().hyperscaler(cloud))
                .marketValueUsdBn()
                .value();
        boolean inLab = equity.direction() == EquityDirection.INTO_LAB;
        double most = inLab ? equity.investmentUsdBn() : Math.min(equity.investmentUsdBn(), worth / 20);
        return terms.withEquity(new Equity(most, equity.valuationMultiple(), equity.direction(), equity.governance()));
    }

    /** Random terms. */
    public static Terms terms(RandomStream random) {
        double commitment = COMMITMENTS[random.nextInt(COMMITMENTS.length)];
        double investment = INVESTMENTS[random.nextInt(INVESTMENTS.length)];
        ModelAccess access = any(random, ModelAccess.values());
        Distribution distribution = access.available()
                ? new Distribution(access, any(random, Exclusivity.values()), between(random, 0.1, 0.4))
                : Distribution.NONE;
        Royalty royalty = random.nextDouble() < 0.7 ? Royalty.NONE : new Royalty(0.1, 3);
        Equity equity = investment == 0
                ? Equity.NONE
                : new Equity(
                        investment,
                        between(random, 0.6, 1.6),
                        any(random, EquityDirection.values()),
                        any(random, Governance.values()));
        return new Terms(
                equity,
                random.nextInt(3) * between(random, -20, 60),
                new ComputePurchase(
                        commitment,
                        between(random, -0.2, 0.1),
                        3 + random.nextInt(5),
                        any(random, Exclusivity.values())),
                distribution,
                royalty,
                random.nextDouble() < 0.2,
                0);
    }
}
