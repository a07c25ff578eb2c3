package io.entente.alliance;

import io.entente.quantity.Check;
import java.util.OptionalDouble;

/**
 * Money that an investor gives a lab and that the lab has promised to spend with the investor: circular spending
 * [FTC2025]. Present values at the signature.
 *
 * @param investmentUsdBn value given: cash for equity, or equity without cash
 * @param commitmentUsdBn present value of the compute commitment
 */
public record RoundTrip(double investmentUsdBn, double commitmentUsdBn) {

    /** Neither is promised. */
    public static final RoundTrip NONE = new RoundTrip(0, 0);

    public RoundTrip {
        Check.notNegative(investmentUsdBn, "investment");
        Check.notNegative(commitmentUsdBn, "present value of the commitment");
    }

    /** Commitment over investment, above 1 where more comes back than was given; empty without an investment. */
    public OptionalDouble raw() {
        return investmentUsdBn == 0 ? OptionalDouble.empty() : OptionalDouble.of(commitmentUsdBn / investmentUsdBn);
    }

    /** The part of the investment that comes back, in [0, 1]; 0 without an investment. */
    public double ratio() {
        return Math.min(1, raw().orElse(0));
    }

    /** The same where a royalty of this present value, in USD bn, comes back beside the commitment. */
    public double ratioWithRoyalty(double royaltyUsdBn) {
        return plus(new RoundTrip(0, royaltyUsdBn)).ratio();
    }

    /** Both together: the contracts of one pair. */
    public RoundTrip plus(RoundTrip other) {
        return new RoundTrip(investmentUsdBn + other.investmentUsdBn, commitmentUsdBn + other.commitmentUsdBn);
    }
}
