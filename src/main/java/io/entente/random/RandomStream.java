package io.entente.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A stream of random numbers that depends on a seed and a name alone: SHA-256 of both seeds an L64_X128_MIX generator
 * [Steele2021]. Adding an actor or a component changes nobody else's stream. Not safe for use by several threads.
 */
public final class RandomStream {

    private final long seed;
    private final String[] name;

    /** Made when the first number is drawn: most strategies draw none. */
    private UniformRandomProvider generator;

    private RandomStream(long seed, String... name) {
        this.seed = seed;
        this.name = name;
    }

    /** The stream of this name under this seed; the parts of the name are kept apart, so {a, bc} differs from {ab, c}. */
    public static RandomStream of(long seed, String... name) {
        return new RandomStream(seed, name.clone());
    }

    private UniformRandomProvider generator() {
        if (generator == null) {
            generator = RandomSource.L64_X128_MIX.create(state());
        }
        return generator;
    }

    private long[] state() {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
        for (String part : name) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new long[] {hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong()};
    }

    /** A number uniform in [0, 1). */
    public double nextDouble() {
        return generator().nextDouble();
    }

    /** A whole number uniform in 0 … bound − 1. */
    public int nextInt(int bound) {
        return generator().nextInt(bound);
    }

    /** A standard normal number, by the polar method [Marsaglia1964]; about 1.3 pairs of uniform draws. */
    public double nextGaussian() {
        while (true) {
            double x = 2 * generator().nextDouble() - 1;
            double y = 2 * generator().nextDouble() - 1;
            double s = x * x + y * y;
            if (s > 0 && s < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
