package io.entente.engine;

import io.entente.actor.ModelLab;
import io.entente.alliance.MoneyFlows;
import io.entente.id.ActorId;
import io.entente.market.Clearing;
import io.entente.market.LabState;
import io.entente.market.Motive;
import io.entente.market.Payoffs;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures of the industry and of each actor at the end of a quarter. Remembers a year of payments. */
final class Indices {

    private static final int YEAR = 4;
    private static final double SMALL_CLOUD_SHARE = 0.05;

    /** Looked up, never iterated. */
    private static final Map<Motive, String> NAMES =
            Arrays.stream(Motive.values()).collect(Collectors.toMap(Function.identity(), Indices::name));

    private final World world;
    private final Measuring measuring;
    private final Deque<MoneyFlows> year = new ArrayDeque<>();

    Indices(World world, Measuring measuring) {
        this.world = world;
        this.measuring = measuring;
    }

    /** What can be said before the first quarter: structure and concentration. */
    Map<String, Double> structure() {
        return StructureIndices.of(world.truly()).byName();
    }

    /** The industry after a quarter. */
    Map<String, Double> industry(Clearing clearing) {
        Map<String, Double> indices = structure();
        MoneyFlows flows = flows();
        double circular = flows.circulationUsdBn();
        indices.put("circulationRatio", flows.ratio(circular));
        indices.put("circularUsdBn", circular);
        indices.put("consumerSurplusUsdBn", clearing.consumerSurplusUsdBn());
        indices.put("priceIndex", weighted(clearing));
        indices.put("smallCloudShare", smallClouds(clearing));
        indices.put("aiCloudSpendUsdBn", clearing.spendUsdBn());
        return indices;
    }

    /** Payments of the last four quarters. */
    private MoneyFlows flows() {
        year.addFirst(PaymentFlows.of(world.payments()));
        while (year.size() > YEAR) {
            year.removeLast();
        }
        return year.stream().reduce(MoneyFlows::plus).orElseThrow();
    }

    private static double weighted(Clearing clearing) {
        double weights = 0;
        double sum = 0;
        for (Clearing.CloudResult cloud : clearing.clouds()) {
            weights += cloud.spendUsdBn();
            sum += cloud.spendUsdBn() * cloud.priceIndex();
        }
        return weights == 0 ? 1 : sum / weights;
    }

    /** Share of the clouds that had less than 5 % of all clouds' spend. */
    private static double smallClouds(Clearing clearing) {
        double small = 0;
        for (Clearing.CloudResult cloud : clearing.clouds()) {
            double share = clearing.spendUsdBn() == 0 ? 0 : cloud.spendUsdBn() / clearing.spendUsdBn();
            small += share < SMALL_CLOUD_SHARE ? share : 0;
        }
        return small;
    }

    /** Each hyperscaler's and lab's figures after a quarter, in actor order. */
    Map<ActorId, Map<String, Double>> actors(Clearing clearing) {
        Payoffs payoffs = world.truly().now();
        Map<ActorId, Map<String, Double>> all = new java.util.LinkedHashMap<>();
        for (int h = 0; h < world.scenario().hyperscalers().size(); h++) {
            ActorId id = world.scenario().hyperscalers().get(h).id();
            Map<String, Double> figures = utility(payoffs, id);
            var next = clearing.after().hyperscalers().get(h);
            figures.put("cashUsdBn", next.cashUsdBn());
            figures.put("capacityGw", next.capacityGw());
            figures.put("signallingUsdBn", payoffs.signalling(id));
            figures.put("utilisation", clearing.clouds().get(h).utilisation());
            figures.put("share", clearing.clouds().get(h).share());
            figures.put("spendUsdBn", clearing.clouds().get(h).spendUsdBn());
            figures.put("priceIndex", clearing.clouds().get(h).priceIndex());
            all.put(id, figures);
        }
        for (int l = 0; l < world.scenario().labs().size(); l++) {
            all.put(world.scenario().labs().get(l).id(), lab(payoffs, clearing, l));
        }
        return all;
    }

    private Map<String, Double> lab(Payoffs payoffs, Clearing clearing, int index) {
        ModelLab lab = world.scenario().labs().get(index);
        Map<String, Double> figures = utility(payoffs, lab.id());
        LabState next = clearing.after().labs().get(index);
        Clearing.LabResult result = clearing.labs().get(index);
        figures.put("cashUsdBn", next.cashUsdBn());
        if (Double.isFinite(next.runwayQuarters())) {
            figures.put("runwayQuarters", next.runwayQuarters());
        }
        figures.put("valueUsdBn", payoffs.labValue(lab.id()));
        figures.put("terminalValueUsdBn", payoffs.terminalValue(lab.id()));
        figures.put("revenueUsdBn", result.revenueUsdBn());
        figures.put("viaCloudsUsdBn", result.viaCloudsUsdBn());
        figures.put("capacityGw", result.capacityGw());
        figures.put("spotGw", result.spotGw());
        figures.put("lostDemandUsdBn", result.lostUsdBn());
        figures.put("computeSuppliers", StructureIndices.computeSuppliers(world.state(), lab.id()));
        return figures;
    }

    private Map<String, Double> utility(Payoffs payoffs, ActorId actor) {
        Map<String, Double> figures = new TreeMap<>();
        figures.put("utilityUsdBn", payoffs.of(actor));
        figures.put("outsideOptionUsdBn", measuring.outsideOption(actor));
        payoffs.motives(actor).motives().forEach((motive, worth) -> figures.put(NAMES.get(motive), worth));
        return figures;
    }

    /** For instance {@code modelChoiceUsdBn}. */
    private static String name(Motive motive) {
        String[] words = motive.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.append("UsdBn").toString();
    }
}
