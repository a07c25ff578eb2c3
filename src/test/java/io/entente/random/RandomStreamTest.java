package io.entente.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

/** The reference is L64X128MIX written out from [Steele2021]. */
class RandomStreamTest {

    private static final int DRAWS = 200_000;

    /** First numbers of the reference under seed 42, worked out in Python; they must stay across versions. */
    @Test
    void goldenFirstNumbersOfAName() {
        RandomStream stream = RandomStream.of(42, "openai", "demand");
        assertThat(stream.nextDouble()).isEqualTo(0.8351572148134369);
        assertThat(stream.nextDouble()).isEqualTo(0.2553627132124058);
        assertThat(stream.nextDouble()).isEqualTo(0.29089486957397803);
        assertThat(RandomStream.of(42).nextDouble()).isEqualTo(0.7588572905860372);
    }

    @Test
    void agreesWithThePublishedGeneratorUnderAThousandNames() throws NoSuchAlgorithmException {
        for (int i = 0; i < 1000; i++) {
            RandomStream stream = RandomStream.of(i, "actor " + i, "type");
            DoubleSupplier reference = reference(i, "actor " + i, "type");
            for (int draw = 0; draw < 5; draw++) {
                assertThat(stream.nextDouble()).isEqualTo(reference.getAsDouble());
            }
        }
    }

    private static DoubleSupplier reference(long seed, String... name) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
        for (String part : name) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long addend = hash.getLong() | 1;
        long[] state = {hash.getLong(), hash.getLong(), hash.getLong()};
        return () -> (next(addend, state) >>> 11) * 0x1p-53;
    }

    /** One number: a linear congruential and an xor-shift generator side by side, their sum mixed. */
    private static long next(long addend, long[] state) {
        long result = mixed(state[0] + state[1]);
        state[0] = 0xd1342543de82ef95L * state[0] + addend;
        state[2] ^= state[1];
        state[1] = Long.rotateLeft(state[1], 24) ^ state[2] ^ (state[2] << 16);
        state[2] = Long.rotateLeft(state[2], 37);
        return result;
    }

    /** Doug Lea's mixing function. */
    private static long mixed(long sum) {
        long z = (sum ^ (sum >>> 32)) * 0xdaba0b6eb09322e3L;
        z = (z ^ (z >>> 32)) * 0xdaba0b6eb09322e3L;
        return z ^ (z >>> 32);
    }

    @Test
    void theSameNameGivesTheSameNumbersWhoeverDrawsBetween() {
        RandomStream alone = RandomStream.of(7, "amazon", "offer");
        RandomStream accompanied = RandomStream.of(7, "amazon", "offer");
        RandomStream newcomer = RandomStream.of(7, "newcomer", "offer");
        for (int i = 0; i < 100; i++) {
            newcomer.nextGaussian();
            assertThat(accompanied.nextDouble()).isEqualTo(alone.nextDouble());
        }
    }

    @Test
    void partsOfANameAreKeptApart() {
        assertThat(RandomStream.of(42, "a", "bc").nextDouble())
                .isNotEqualTo(RandomStream.of(42, "ab", "c").nextDouble())
                .isNotEqualTo(RandomStream.of(42, "abc").nextDouble());
        assertThat(RandomStream.of(42, "a").nextDouble())
                .isNotEqualTo(RandomStream.of(43, "a").nextDouble());
    }

    /** Of two streams that differ in one letter: the correlation of n independent pairs lies within 4/√n. */
    @Test
    void neighbouringNamesAreUncorrelated() {
        RandomStream one = RandomStream.of(1, "lab-1");
        RandomStream other = RandomStream.of(1, "lab-2");
        double product = 0;
        for (int i = 0; i < DRAWS; i++) {
            product += (one.nextDouble() - 0.5) * (other.nextDouble() - 0.5);
        }
        assertThat(12 * product / DRAWS).isCloseTo(0, within(4 / StrictMath.sqrt(DRAWS)));
    }

    @Test
    void gaussiansHaveTheMomentsOfTheStandardNormal() {
        RandomStream stream = RandomStream.of(3, "normal");
        double[] moments = new double[5];
        for (int i = 0; i < DRAWS; i++) {
            double x = stream.nextGaussian();
            for (int m = 1; m <= 4; m++) {
                moments[m] += StrictMath.pow(x, m) / DRAWS;
            }
        }
        double error = 4 / StrictMath.sqrt(DRAWS); // four standard errors; the m-th moment has variance (2m − 1)!!
        assertThat(moments[1]).isCloseTo(0, within(error));
        assertThat(moments[2]).isCloseTo(1, within(error * StrictMath.sqrt(2)));
        assertThat(moments[3]).isCloseTo(0, within(error * StrictMath.sqrt(15)));
        assertThat(moments[4]).isCloseTo(3, within(error * StrictMath.sqrt(96)));
    }

    @Test
    void wholeNumbersFillTheirRangeEvenly() {
        RandomStream stream = RandomStream.of(5, "die");
        int[] faces = new int[6];
        for (int i = 0; i < DRAWS; i++) {
            faces[stream.nextInt(6)]++;
        }
        double spread = 4 * StrictMath.sqrt(DRAWS * 5 / 36.0);
        for (int count : faces) {
            assertThat((double) count).isCloseTo(DRAWS / 6.0, within(spread));
        }
    }
}
