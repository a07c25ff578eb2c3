package io.entente.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.game.bargaining.FiniteSolution;
import io.entente.preference.LinearAdditive;
import io.entente.reading.DomainFiles;
import io.entente.reading.StrategyText;
import io.entente.strategy.Catalogue;
import io.entente.strategy.SessionConvention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Domains with results from outside: ten generated ones (src/test/resources/domains), and those of GENIUS where they lie
 * beside the repository; their licence keeps them out of it.
 */
class ReferenceDomainsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Path GENERATED = Path.of("src/test/resources/domains");
    private static final Path GENIUS = Path.of("../shared/data/genius");

    /** Where the file gives the point that NegMAS takes for Kalai-Smorodinsky's, against its own definition. */
    private static final Set<String> AS_NEGMAS = Set.of("Laptop@rv=0.7,0.4", "OutfitC@rv=0.7,0.4");

    /** A domain, what is expected of it, and its sessions. */
    record Reference(String id, DomainFiles files, JsonNode expected, List<Held> sessions) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** A session and what came of it. */
    record Held(List<String> strategies, int rounds, JsonNode expected) {}

    static Stream<Reference> generated() throws IOException {
        return StreamSupport.stream(read(GENERATED).get("domains").spliterator(), false)
                .map(node -> new Reference(
                        node.get("id").asText(),
                        files(GENERATED, node, node.get("reserved")),
                        node,
                        StreamSupport.stream(node.get("sessions").spliterator(), false)
                                .map(held -> new Held(
                                        texts(held.get("strategies")),
                                        held.get("rounds").asInt(),
                                        held))
                                .toList()));
    }

    static Stream<Reference> genius() throws IOException {
        assumeTrue(Files.isDirectory(GENIUS), "skipped: the domains of GENIUS are not at " + GENIUS);
        JsonNode all = read(GENIUS);
        Map<String, JsonNode> byName = new HashMap<>();
        all.get("domains").forEach(node -> byName.put(node.get("id").asText(), node));
        List<Reference> references = new ArrayList<>();
        for (String list : List.of("domains", "reservation_variants")) {
            for (JsonNode node : all.get(list)) {
                JsonNode base =
                        byName.get(node.path("domain").asText(node.get("id").asText()));
                references.add(new Reference(
                        node.get("id").asText(), files(GENIUS, base, node.get("reserved")), node, held(node)));
            }
        }
        return references.stream();
    }

    static Stream<Reference> all() throws IOException {
        return Files.isDirectory(GENIUS) ? Stream.concat(generated(), genius()) : generated();
    }

    @ParameterizedTest
    @MethodSource("all")
    void solutionsAreTheKnownOnes(Reference reference) {
        FiniteBargain bargain = FiniteBargain.of(
                reference.files.profiles().stream()
                        .map(LinearAdditive::utilities)
                        .toArray(double[][]::new),
                reference.files.profiles().stream()
                        .mapToDouble(LinearAdditive::reservation)
                        .toArray());
        JsonNode expected = reference.expected;
        assertThat(bargain.rational()).hasSize(expected.get("rational_outcomes").asInt());
        assertThat(rounded(bargain, bargain.frontier())).isEqualTo(points(expected.get("pareto_utils")));
        assertThat(rounded(bargain, bargain.nash())).isEqualTo(points(expected.get("nash")));
        boolean asNegmas = AS_NEGMAS.contains(reference.id);
        assertThat(rounded(bargain, asNegmas ? bargain.equalGains() : bargain.kalaiSmorodinsky()))
                .isEqualTo(points(expected.get("kalai_smorodinsky")));
        assertThat(rounded(bargain, bargain.egalitarian())).isEqualTo(points(expected.get("egalitarian")));
        assertThat(rounded(bargain, bargain.utilitarian())).isEqualTo(points(expected.get("max_welfare")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void sessionsEndAsTheyShould(Reference reference) {
        for (Held held : reference.sessions) {
            Table table = Negotiation.table(
                    reference.files.profiles().stream()
                            .map(LinearAdditive::withoutDiscount)
                            .toList(),
                    held.strategies.stream()
                            .map(name -> StrategyText.parse(name, SessionConvention.NEGMAS.acceptance()))
                            .toList(),
                    held.rounds,
                    SessionConvention.NEGMAS,
                    CATALOGUE);
            SessionResult result = AlternatingOffers.hold(table, 1, TurnListener.NONE);
            assertThat(result.step())
                    .as("step of " + held)
                    .isEqualTo(held.expected.get("step").asInt());
            assertThat(result.offersMade())
                    .as("offers of " + held)
                    .isEqualTo(held.expected.get("n_offers").asInt());
            List<Double> utilities = Payoffs.of(table, result, SessionConvention.NEGMAS);
            for (int party = 0; party < utilities.size(); party++) {
                assertThat(utilities.get(party))
                        .isEqualTo(held.expected.get("utilities").get(party).asDouble(), within(1e-9));
            }
        }
    }

    private static List<Held> held(JsonNode node) {
        List<Held> sessions = new ArrayList<>();
        node.get("sessions")
                .properties()
                .forEach(rounds -> rounds.getValue()
                        .properties()
                        .forEach(session -> sessions.add(new Held(
                                List.of(session.getKey().split("\\|")),
                                Integer.parseInt(rounds.getKey().substring("n=".length())),
                                session.getValue()))));
        return sessions;
    }

    private static DomainFiles files(Path folder, JsonNode node, JsonNode reserved) {
        Path own = folder.resolve(node.get("id").asText());
        DomainFiles files = DomainFiles.read(
                own.resolve(node.get("domain_file").asText()),
                texts(node.get("profile_files")).stream().map(own::resolve).toList());
        return new DomainFiles(
                files.domain(),
                IntStream.range(0, files.profiles().size())
                        .mapToObj(i -> files.profiles()
                                .get(i)
                                .withReservation(reserved.get(i).asDouble()))
                        .toList());
    }

    private static List<String> texts(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<List<Long>> rounded(FiniteBargain bargain, FiniteSolution solution) {
        return rounded(
                bargain,
                solution.agreements().stream().mapToInt(Integer::intValue).toArray());
    }

    private static Set<List<Long>> rounded(FiniteBargain bargain, int[] agreements) {
        return Arrays.stream(agreements)
                .mapToObj(i -> Arrays.stream(bargain.utilities(i))
                        .mapToObj(ReferenceDomainsTest::nanos)
                        .toList())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Set<List<Long>> points(JsonNode points) {
        return StreamSupport.stream(points.spliterator(), false)
                .map(point -> StreamSupport.stream(point.spliterator(), false)
                        .map(number -> nanos(number.asDouble()))
                        .toList())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Long nanos(double utility) {
        return Math.round(utility * 1e9);
    }

    private static JsonNode read(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
    }
}
