package io.entente.casebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.entente.deal.Contract;
import io.entente.id.ActorId;
import io.entente.leverage.BestLinks;
import io.entente.leverage.LeverageMeter;
import io.entente.leverage.NashInNash;
import io.entente.leverage.Stability;
import io.entente.market.MarketState;
import io.entente.market.Valuation;
import io.entente.market.concentration.MarketShares;
import io.entente.mind.Casting;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The smallest world in which an alliance shifts leverage (model.md §13), for any numbers: a scenario is written from
 * the inputs, read as any other, and every network of its actors valued by the general code.
 */
final class MiniModel {

    static final List<Kind> ALL = List.of(new Kind("mini_model", inputs -> new MiniModel(inputs).answer()));

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String TEMPLATE = "mini-model.yaml";
    private static final int MOST_LINKS = 12;

    private final List<String> names = new ArrayList<>();
    private final Scenario scenario;
    private final Valuation start;
    private final Stability stability;

    private MiniModel(Inputs inputs) {
        List<String> clouds = inputs.texts("H");
        List<String> labs = inputs.texts("L");
        if (clouds.size() * labs.size() > MOST_LINKS) {
            throw new CaseFaultException(
                    inputs.at("L"), "the links must be at most " + MOST_LINKS, "leave out some actors");
        }
        names.addAll(clouds);
        names.addAll(labs);
        scenario = read(world(inputs, clouds.size()));
        Casting casting = new Casting(scenario, 0);
        start = Valuation.of(casting.publicIndustry(), casting.opening());
        stability = new Stability(start, scenario.negotiation().bargainingWeight());
    }

    /** Identifiers of their own, so that any names will do. */
    private static String id(int player) {
        return "actor-" + player;
    }

    private String name(ActorId actor) {
        return names.get(Integer.parseInt(actor.value().substring("actor-".length())));
    }

    private ObjectNode world(Inputs inputs, int clouds) {
        ObjectNode world = template();
        ArrayNode actors = world.putArray("actors");
        ObjectNode hyperscalers = world.putObject("profiles").putObject("hyperscaler");
        ObjectNode labs = ((ObjectNode) world.get("profiles")).putObject("lab");
        Map<String, Double> attractiveness = inputs.table("a");
        Map<String, Double> quality = inputs.table("q");
        Map<String, Double> own = inputs.table("own");
        Map<String, Double> zeta = inputs.table("zeta");
        for (int i = 0; i < names.size(); i++) {
            actors.add(id(i));
            String name = names.get(i);
            if (i < clouds) {
                ObjectNode cloud = zeros(hyperscalers.putObject(id(i)), "cashUsdBn", "marketValueUsdBn", "capacityGw");
                zeros(cloud, "unitCostUsdBnPerGwYear", "listPriceUsdBnPerGwYear", "discountRatePerQuarter");
                cloud.put("name", name).put("attractiveness", of(attractiveness, name, inputs.at("a")));
                cloud.put("cashScaleUsdBn", 1);
                cloud.putObject("ownModel").put("name", name).put("quality", of(own, name, inputs.at("own")));
            } else {
                ObjectNode lab = zeros(labs.putObject(id(i)), "directShare", "cashUsdBn", "valuationUsdBn");
                zeros(lab, "opexUsdBnPerQuarter", "discountRatePerQuarter");
                lab.put("name", name).put("home", "world").put("quality", of(quality, name, inputs.at("q")));
                lab.put("diversificationWeightUsdBn", of(zeta, name, inputs.at("zeta")));
            }
        }
        ((ObjectNode) world.get("negotiation")).put("bargainingWeight", inputs.number("betaH"));
        market((ObjectNode) world.get("market"), inputs);
        return world;
    }

    private static ObjectNode zeros(ObjectNode node, String... fields) {
        for (String field : fields) {
            node.put(field, 0);
        }
        return node;
    }

    private static double of(Map<String, Double> table, String name, String path) {
        if (!table.containsKey(name)) {
            throw new CaseFaultException(path, "the table must have a number for " + name, "add it");
        }
        return table.get(name);
    }

    private static void market(ObjectNode market, Inputs inputs) {
        market.put("spendUsdBnPerQuarter", inputs.number("Msize"))
                .put("margin", inputs.number("mu"))
                .put("tasteForChoice", inputs.number("lam"))
                .put("outsideUtility", inputs.number("v0", 0))
                .put("supplierCountRho", inputs.number("rho"));
    }

    private static ObjectNode template() {
        try (InputStream in = MiniModel.class.getResourceAsStream(TEMPLATE)) {
            return (ObjectNode) YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TEMPLATE, e);
        }
    }

    private static Scenario read(ObjectNode world) {
        try {
            Path file = Files.createTempFile("mini-model", ".yaml");
            try {
                YAML.writeValue(file.toFile(), world);
                return ScenarioReader.read(file, List.of());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the scenario of a case", e);
        }
    }

    private Answer answer() {
        List<Object> networks =
                stability.game().networks().<Object>map(this::figures).toList();
        return Answer.of(
                "events",
                new Answer.Catalogue(networks),
                "pairwise_stable",
                stability.stableNetworks().stream().map(this::graph).toList());
    }

    private List<List<String>> graph(List<Contract> contracts) {
        return contracts.stream()
                .map(c -> List.of(name(c.hyperscaler()), name(c.lab())))
                .toList();
    }

    private Map<String, Object> figures(BigInteger network) {
        Valuation bare = stability.at(network);
        List<NashInNash.Split> splits =
                NashInNash.of(bare, scenario.negotiation().bargainingWeight());
        Valuation settled = start.at(settled(bare.state(), splits));
        LeverageMeter meter = new LeverageMeter(settled, scenario.leverage(), BestLinks.NONE, List.of());
        Map<String, Object> transfers = new TreeMap<>();
        Map<String, Object> pairs = new TreeMap<>();
        for (int i = 0; i < splits.size(); i++) {
            Contract contract = settled.state().contracts().get(i);
            String cloud = name(contract.hyperscaler());
            String lab = name(contract.lab());
            transfers.put(cloud + "->" + lab, splits.get(i).transferUsdBn());
            pairs.put(cloud + "|" + lab, pair(meter, contract));
        }
        MarketShares inside = new MarketShares(settled.now().cloudMarket());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("graph", graph(settled.state().contracts()));
        figures.put("transfers", transfers);
        figures.put("U", byName(start.industry().actors(), settled.now()::of));
        figures.put("CS", settled.now().consumerSurplus());
        List<ActorId> clouds =
                start.industry().hyperscalers().stream().map(h -> h.id()).toList();
        figures.put("cloud_share", byName(clouds, settled.now()::longRunShare));
        figures.put("HHI_cloud_inside", inside.hhi());
        figures.put("pairs", pairs);
        return figures;
    }

    private Map<String, Object> byName(List<ActorId> actors, java.util.function.ToDoubleFunction<ActorId> figure) {
        Map<String, Object> byName = new LinkedHashMap<>();
        actors.forEach(actor -> byName.put(name(actor), figure.applyAsDouble(actor)));
        return byName;
    }

    private static Map<String, Object> pair(LeverageMeter meter, Contract contract) {
        LeverageMeter.Dependence ofCloud = meter.dependence(contract.hyperscaler(), contract.lab());
        LeverageMeter.Dependence ofLab = meter.dependence(contract.lab(), contract.hyperscaler());
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("gain_h", ofCloud.loss());
        pair.put("gain_l", ofLab.loss());
        pair.put("dep_h_on_l", ofCloud.share());
        pair.put("dep_l_on_h", ofLab.share());
        pair.put("net_leverage_h", meter.net(contract.hyperscaler(), contract.lab()));
        return pair;
    }

    /** The network with its transfers paid. */
    private static MarketState settled(MarketState state, List<NashInNash.Split> splits) {
        List<Contract> contracts = new ArrayList<>();
        MarketState paid = state;
        for (int i = 0; i < splits.size(); i++) {
            Contract contract = state.contracts().get(i);
            double fee = splits.get(i).transferUsdBn();
            contracts.add(contract.withTerms(contract.terms().withSigningFee(fee)));
            paid = paid.withHyperscalers(paid.hyperscalers().stream()
                            .map(h -> h.id().equals(contract.hyperscaler()) ? h.withCash(h.cashUsdBn() - fee) : h)
                            .toList())
                    .withLabs(paid.labs().stream()
                            .map(l -> l.id().equals(contract.lab()) ? l.withCash(l.cashUsdBn() + fee) : l)
                            .toList());
        }
        return paid.withContracts(contracts);
    }
}
