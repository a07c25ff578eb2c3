package io.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, reading it ends in a scenario or in a list of faults. */
class MutationTest {

    private static final long SEED = 20260131;

    @TempDir
    Path folder;

    private Path scenario;

    @BeforeEach
    void copyAgents() throws IOException {
        scenario = folder.resolve("scenario.yaml");
        try (var files = Files.walk(Malformed.FOLDER.resolve("agents"))) {
            for (Path file : files.sorted().toList()) {
                Path copy = folder.resolve(Malformed.FOLDER.relativize(file).toString());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void fiveHundredMutationsOfScenariosEndInScenariosOrFaults() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<byte[]> originals = List.of(
                Files.readAllBytes(Malformed.VALID),
                ScenarioReader.resolvedYaml(ScenarioReader.read(Malformed.VALID, List.of()))
                        .getBytes(StandardCharsets.UTF_8),
                ScenarioReader.canonicalJson(ScenarioReader.read(Malformed.VALID, List.of()))
                        .getBytes(StandardCharsets.UTF_8));
        long refused = IntStream.range(0, 500)
                .filter(i -> isRefused(scenario, mutate(originals.get(i % originals.size()), random)))
                .count();
        assertThat(refused).isBetween(100L, 499L);
    }

    @Test
    void aHundredMutationsOfAProfileEndInScenariosOrFaults() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        Files.copy(Malformed.VALID, scenario);
        Path profile = folder.resolve("agents/hyperscaler/north.yaml");
        byte[] original = Files.readAllBytes(profile);
        long refused = IntStream.range(0, 100)
                .filter(i -> isRefused(profile, mutate(original, random)))
                .count();
        assertThat(refused).isBetween(20L, 99L);
    }

    private boolean isRefused(Path file, byte[] content) {
        try {
            Files.write(file, content);
            ScenarioReader.read(scenario, List.of());
            return false;
        } catch (InvalidScenarioException e) {
            assertThat(e.faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.rule()).isNotBlank());
            return true;
        } catch (IOException | RuntimeException e) {
            return fail("this threw something else:\n" + new String(content, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] mutate(byte[] original, SplittableRandom random) {
        byte[] changed = original;
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int from = random.nextInt(changed.length);
            int to = Math.min(changed.length, from + random.nextInt(1, 30));
            changed = switch (random.nextInt(4)) {
                case 0 -> flipped(changed, from, random);
                case 1 -> joined(Arrays.copyOf(changed, from), Arrays.copyOfRange(changed, to, changed.length));
                case 2 -> joined(Arrays.copyOf(changed, to), Arrays.copyOfRange(changed, from, changed.length));
                default -> replaced(changed, from, random);
            };
        }
        return changed;
    }

    private static byte[] flipped(byte[] original, int at, SplittableRandom random) {
        byte[] changed = original.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    /** Puts a character there that means something in YAML. */
    private static byte[] replaced(byte[] original, int at, SplittableRandom random) {
        String special = "{}[],:#&*!|>'\"%@`-?~\\\n 0.eN";
        byte[] changed = original.clone();
        changed[at] = (byte) special.charAt(random.nextInt(special.length()));
        return changed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
