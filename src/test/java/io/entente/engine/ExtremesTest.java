package io.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.engine.audit.LogAuditor;
import io.entente.event.RunEnded;
import io.entente.random.RandomStream;
import io.entente.reading.InvalidScenarioException;
import io.entente.reading.ScenarioReader;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written can be run: numbers of shipped scenarios are moved to the ends of their ranges and beyond. */
class ExtremesTest {

    /**
     * What is drawn up by hand for certain periods and parties, and what the auditor's laws take for granted: that a
     * market is not a thousandth of what it could be, beside which rounding shows in the ninth digit.
     */
    private static final Set<String> LEFT_ALONE =
            Set.of("contracts", "stakes", "flows", "agenda", "shocks", "periods", "market.insideShare");

    @ParameterizedTest
    @CsvSource({"amazon-openai, 3", "exclusive-2019, 16", "two-by-two, 3", "call-for-proposals, 2"})
    void whatMayBeWrittenCanBeRun(String name, int periods) throws IOException {
        run(name, periods, 0, 80);
    }

    @ParameterizedTest
    @Tag("thorough")
    @CsvSource({"amazon-openai, 3", "exclusive-2019, 16", "two-by-two, 3", "call-for-proposals, 2"})
    void whatMayBeWrittenCanBeRunInMoreWays(String name, int periods) throws IOException {
        run(name, periods, 80, 1500);
    }

    /** A right of first refusal is weighed against a deal in warrants that its holder has not the equity for. */
    @ParameterizedTest
    @CsvSource({
        "2001610, microsoft.marketValueUsdBn=1, microsoft.unitCostUsdBnPerGwYear=104, google.cashScaleUsdBn=1000",
        "2014214, microsoft.marketValueUsdBn=0, market.renewalShare=0.0008, regulation.mitigation=1"
    })
    void equityThatIsNotThereIsNotGiven(long seed, String one, String two, String three) {
        Scenario scenario = ScenarioReader.read(Path.of("configs/exclusive-2019.yaml"), List.of(one, two, three));
        check(scenario, seed, "seed " + seed);
    }

    private static void run(String name, int periods, int first, int last) throws IOException {
        Path file = Path.of("configs", name + ".yaml");
        List<String> base = List.of("periods=" + periods);
        JsonNode written = new ObjectMapper().readTree(ScenarioReader.canonicalJson(ScenarioReader.read(file, base)));
        Map<String, JsonNode> numbers = new TreeMap<>();
        collect("", written, numbers);
        long ran = IntStream.range(first, last)
                .parallel()
                .filter(draw -> run(file, base, numbers, draw))
                .count();
        assertThat(ran).as("draws that may be written").isGreaterThan((last - first) / 3);
    }

    /** Paths as {@code --set} takes them: a figure of an actor below its name. */
    private static void collect(String path, JsonNode node, Map<String, JsonNode> numbers) {
        if (LEFT_ALONE.contains(path)) {
            return;
        }
        if (node.isObject()) {
            String below = path.isEmpty() ? "" : path + ".";
            node.properties().forEach(field -> collect(below + field.getKey(), field.getValue(), numbers));
        } else if (node.isNumber() || node.isBoolean()) {
            numbers.put(path.replaceFirst("^profiles\\.[a-z]+\\.", "").replaceFirst("\\.value$", ""), node);
        }
    }

    /** Whether the draw may be written. */
    private static boolean run(Path file, List<String> base, Map<String, JsonNode> numbers, int draw) {
        RandomStream random = RandomStream.of(draw, file.toString());
        List<String> paths = List.copyOf(numbers.keySet());
        List<String> sets = new ArrayList<>(base);
        sets.add("leverage.at=" + (random.nextInt(2) == 0 ? "period" : "event"));
        for (int more = 1 + random.nextInt(4); more > 0; more--) {
            String path = paths.get(random.nextInt(paths.size()));
            sets.add(path + "=" + moved(numbers.get(path), random));
        }
        Optional<Scenario> scenario = read(file, sets);
        scenario.ifPresent(valid -> check(valid, draw, sets.toString()));
        return scenario.isPresent();
    }

    private static String moved(JsonNode value, RandomStream random) {
        if (value.isBoolean()) {
            return Boolean.toString(!value.asBoolean());
        }
        double number = value.asDouble();
        double moved = switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> number * 1e-3;
            case 3 -> number * 10;
            case 4 -> number * (0.5 + random.nextDouble());
            default -> number + random.nextGaussian();
        };
        return value.isInt() ? Long.toString(Math.round(moved)) : Double.toString(moved);
    }

    private static Optional<Scenario> read(Path file, List<String> sets) {
        try {
            return Optional.of(ScenarioReader.read(file, sets));
        } catch (InvalidScenarioException refused) {
            return Optional.empty();
        }
    }

    private static void check(Scenario scenario, long seed, String what) {
        Trial trial = Trial.of(scenario, seed, "direct");
        assertThat(trial.status()).as(what).isEqualTo(RunEnded.Status.COMPLETE);
        assertThat(LogAuditor.objections(scenario, trial.bytes(), trial.summary()))
                .as(what)
                .isEmpty();
    }
}
