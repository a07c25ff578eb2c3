package io.entente;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.actor.OwnModel;
import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Stake;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.market.Industry;
import io.entente.market.MarketSettings;
import io.entente.market.MarketState;
import io.entente.market.Opening;
import io.entente.market.Valuation;
import io.entente.quantity.Figure;
import io.entente.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A small economy with given attractiveness and qualities: what a valuation starts from.
 *
 * @param clouds in actor order
 * @param labs in actor order
 * @param settings with calibration {@code given}
 * @param contracts in force
 * @param stakes paid-in equity
 */
public record Economy(
        List<Hyperscaler> clouds,
        List<ModelLab> labs,
        MarketSettings settings,
        List<Contract> contracts,
        List<Stake> stakes) {

    /** An economy without contracts. */
    public static Economy of(List<Hyperscaler> clouds, List<ModelLab> labs, MarketSettings settings) {
        return new Economy(clouds, labs, settings, List.of(), List.of());
    }

    /** The flagship's settings with given attractiveness and qualities, and these changes. */
    public static MarketSettings given(String... sets) {
        List<String> all = new ArrayList<>(List.of("market.calibration=given"));
        for (String set : sets) {
            all.add("market." + set);
        }
        return Worlds.scenario("amazon-openai", all.toArray(String[]::new)).market();
    }

    /** One nest for each cloud and nothing else: no base bundle, no inertia, no residency, uncongested, M = 1. */
    public static MarketSettings plainSettings(double tasteForChoice, double priceSensitivity) {
        return given(
                "baseBundle=false",
                "inertia=0",
                "exclusivityInertia=0",
                "hostedIntegration=0",
                "congestionWeight=0",
                "spendUsdBnPerQuarter=1",
                "jurisdictions[0].residency=0",
                "jurisdictions[1].residency=0",
                "jurisdictions[2].residency=0",
                "jurisdictions[3].residency=0",
                "tasteForChoice=" + tasteForChoice,
                "priceSensitivity=" + priceSensitivity);
    }

    private static Figure figure(double value) {
        return Figure.judged(value);
    }

    /** A cloud of 2 GW with list price 12, unit cost 10, and everything else plain. */
    public static Hyperscaler cloud(String id, double attractiveness, Optional<Double> ownQuality) {
        return new Hyperscaler(
                new ActorId(id),
                id,
                figure(100),
                figure(100),
                figure(2000),
                figure(0.2),
                figure(attractiveness),
                figure(2),
                figure(1),
                figure(0.4),
                figure(10),
                figure(12),
                figure(0.025),
                Map.of("us", figure(1), "eu", figure(0.8)),
                figure(0.5),
                ownQuality.map(q -> new OwnModel(id + "'s own", figure(0), figure(q))));
    }

    /** A lab that sells through clouds alone, worth 100, with 2 bn of cash and some consumers. */
    public static ModelLab lab(String id, double quality) {
        return lab(id, quality, Optional.empty(), 1);
    }

    /** A lab of a size, with an API of its own where that has a quality. */
    public static ModelLab lab(String id, double quality, Optional<Double> direct, double size) {
        return new ModelLab(
                new ActorId(id),
                id,
                "us",
                figure(2 * size),
                figure(100 * size),
                figure(4 * size),
                figure(0.2),
                figure(direct.isPresent() ? 0.5 : 0),
                figure(quality),
                figure(direct.orElse(0.0)),
                figure(8),
                figure(0.1 * size),
                figure(0.3 * size),
                figure(0.035),
                figure(4 * size),
                figure(0.1));
    }

    /** Terms of access alone, or of compute too where there is a commitment. */
    public static Terms terms(double commitmentUsdBn, Exclusivity compute, Exclusivity distribution) {
        return new Terms(
                Equity.NONE,
                0,
                new ComputePurchase(commitmentUsdBn, 0, 5, compute),
                new Distribution(ModelAccess.RESALE, distribution, 0.3),
                Royalty.NONE,
                false,
                0);
    }

    /** The same economy with one more contract, of a flat capacity over five years at list price. */
    public Economy linked(int cloud, int lab, Terms terms, double capacityGw) {
        ActorId h = clouds.get(cloud).id();
        ActorId l = labs.get(lab).id();
        List<Contract> more = new ArrayList<>(contracts);
        List<Double> path = Collections.nCopies(20, capacityGw);
        more.add(new Contract(ContractId.of(h, l, 1), h, l, terms, 0, path, 12, true));
        return new Economy(clouds, labs, settings, more, stakes);
    }

    /** The same economy with access of every lab on every cloud. */
    public Economy fullyLinked() {
        Economy all = this;
        for (int h = 0; h < clouds.size(); h++) {
            for (int l = 0; l < labs.size(); l++) {
                all = all.linked(h, l, terms(0, Exclusivity.NONE, Exclusivity.NONE), 0);
            }
        }
        return all;
    }

    /**
     * A random economy. The figures of actors and pairs hang on their numbers, so that the same seed gives the same
     * economy whatever the order and the names.
     *
     * @param clouds numbers of the clouds, in actor order
     * @param labs numbers of the labs, in actor order
     * @param names what actors are called
     */
    public static Economy drawn(
            long seed, List<Integer> clouds, List<Integer> labs, UnaryOperator<String> names, MarketSettings settings) {
        Economy economy = of(
                clouds.stream().map(i -> drawnCloud(seed, i, names)).toList(),
                labs.stream().map(i -> drawnLab(seed, i, names)).toList(),
                settings);
        List<Stake> stakes = new ArrayList<>();
        for (int h = 0; h < clouds.size(); h++) {
            for (int l = 0; l < labs.size(); l++) {
                RandomStream random = RandomStream.of(seed, "pair", clouds.get(h) + "-" + labs.get(l));
                if (random.nextDouble() < 0.6) {
                    Terms terms = terms(
                            Worlds.between(random, 0, 20),
                            Worlds.any(random, Exclusivity.values()),
                            Worlds.any(random, Exclusivity.values()));
                    economy = economy.linked(h, l, terms, Worlds.between(random, 0, 0.3));
                }
                if (random.nextDouble() < 0.3) {
                    stakes.add(new Stake(
                            economy.clouds.get(h).id(),
                            economy.labs.get(l).id(),
                            Worlds.between(random, 0, 0.2),
                            Governance.NONE));
                }
            }
        }
        return new Economy(economy.clouds, economy.labs, settings, economy.contracts, stakes);
    }

    private static Hyperscaler drawnCloud(long seed, int number, UnaryOperator<String> names) {
        RandomStream random = RandomStream.of(seed, "cloud " + number);
        Optional<Double> own = random.nextDouble() < 0.6 ? Optional.of(random.nextGaussian()) : Optional.empty();
        return cloud(names.apply("cloud-" + number), random.nextGaussian(), own);
    }

    private static ModelLab drawnLab(long seed, int number, UnaryOperator<String> names) {
        RandomStream random = RandomStream.of(seed, "lab " + number);
        Optional<Double> direct = random.nextDouble() < 0.6 ? Optional.of(random.nextGaussian()) : Optional.empty();
        return lab(names.apply("lab-" + number), random.nextGaussian(), direct, Worlds.between(random, 0.2, 4));
    }

    /** Everybody's view of the opening. */
    public Valuation opening() {
        MarketState raw = Opening.of(clouds, labs, settings, contracts, stakes);
        Industry industry = Industry.calibrated(clouds, labs, settings, raw);
        return Valuation.of(industry, Opening.ready(industry, raw));
    }
}
