package io.entente.market;

import io.entente.deal.ModelAccess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Nested logit demand at the prices and the presence of one quarter: one nest for each cloud, one for each lab's own
 * API, one for the fringe of other clouds [McFadden1978, Train2009 ch. 4]. Shares for an availability are computed
 * once: about 1 µs for six clouds and five labs, after that a look-up.
 */
public final class Demand {

    private final Industry industry;
    private final Prices prices;
    private final double[][] scale;
    private final double outside;

    /** exp(q/λ) of each cloud's own model, and of each lab's on sale and as hosted weights; exp v of each lab's own API. */
    private final double[] own;

    private final double[] resold;
    private final double[] hosted;
    private final double[] direct;

    private final List<List<String>> compliant;
    private final Map<Availability, Shares> known = new ConcurrentHashMap<>();

    /** Demand at the prices of a state. */
    Demand(Industry industry, MarketState state) {
        this(industry, state, Prices.of(industry, state));
    }

    /** Demand at given prices. */
    Demand(Industry industry, MarketState state, Prices prices) {
        this.industry = industry;
        this.prices = prices;
        this.scale = scale(industry, state, prices);
        this.compliant = compliant(state);
        this.outside = StrictMath.exp(industry.settings().outsideUtility());
        MarketSettings settings = industry.settings();
        Calibration calibration = industry.calibration();
        this.own = exponentials(calibration.ownQuality, 0, settings.tasteForChoice());
        this.resold = exponentials(calibration.quality, 0, settings.tasteForChoice());
        this.hosted = exponentials(calibration.quality, settings.hostedIntegration(), settings.tasteForChoice());
        this.direct = exponentials(calibration.directUtility, 0, 1);
    }

    private static double[] exponentials(double[] utilities, double more, double scale) {
        return Arrays.stream(utilities)
                .map(utility -> StrictMath.exp((utility + more) / scale))
                .toArray();
    }

    private static List<List<String>> compliant(MarketState state) {
        return state.hyperscalers().stream().map(HyperscalerState::compliant).toList();
    }

    /** Whether clouds serve the same jurisdictions in a state; prices are those of the moment, whatever is signed in it. */
    boolean isAt(MarketState state) {
        for (int h = 0; h < compliant.size(); h++) {
            if (!compliant.get(h).equals(state.hyperscalers().get(h).compliant())) {
                return false;
            }
        }
        return true;
    }

    /** The prices of the moment. */
    Prices prices() {
        return prices;
    }

    /** Long-run shares under an availability, before inertia. */
    Shares shares(Availability availability) {
        return known.computeIfAbsent(availability, this::compute);
    }

    /** exp(a + ln presence − α (p − 1)) by hyperscaler and segment; 0 where absent. */
    private static double[][] scale(Industry industry, MarketState state, Prices prices) {
        List<Segment> segments = industry.segments();
        double[][] scale = new double[industry.hyperscalers().size()][segments.size()];
        for (int h = 0; h < scale.length; h++) {
            double value = StrictMath.exp(industry.calibration().attractiveness[h]
                    - industry.settings().priceSensitivity() * (prices.index(h) - 1));
            for (int s = 0; s < segments.size(); s++) {
                scale[h][s] = value * presence(industry, state, h, segments.get(s));
            }
        }
        return scale;
    }

    private static double presence(Industry industry, MarketState state, int h, Segment segment) {
        if (!segment.resident() || state.hyperscalers().get(h).compliant().contains(segment.jurisdiction())) {
            return 1;
        }
        var figure = industry.hyperscalers().get(h).presence().get(segment.jurisdiction());
        return figure == null ? 0 : figure.value();
    }

    /**
     * exp I of every cloud in every segment for every subset of the labs that it has: by hyperscaler, segment and mask of
     * labs. Costs 2^labs for each cloud.
     */
    double[][][] nestsBySubset(Availability availability) {
        int labs = industry.labs().size();
        double[][][] nests = new double[scale.length][][];
        for (int h = 0; h < nests.length; h++) {
            double[] bySubset = nestBySubset(bundleWeights(h, availability), labs);
            nests[h] = new double[industry.segments().size()][bySubset.length];
            for (int s = 0; s < nests[h].length; s++) {
                for (int kept = 0; kept < bySubset.length; kept++) {
                    nests[h][s][kept] = scale[h][s] * bySubset[kept];
                }
            }
        }
        return nests;
    }

    private double[] nestBySubset(double[] weights, int labs) {
        double[] nests = new double[1 << labs];
        nests[0] = weights[Shares.BASE] + weights[Shares.OWN];
        for (int kept = 1; kept < nests.length; kept++) {
            int lab = Integer.numberOfTrailingZeros(kept);
            nests[kept] = nests[kept & kept - 1] + weights[Shares.FIRST_LAB + lab];
        }
        double lambda = industry.settings().tasteForChoice();
        for (int kept = 0; kept < nests.length; kept++) {
            nests[kept] = nests[kept] == 0 ? 0 : StrictMath.pow(nests[kept], lambda);
        }
        return nests;
    }

    /** exp v of every lab's own API, were it open. Not to be changed. */
    double[] directWeights() {
        return direct;
    }

    /** exp v of what customers can buy elsewhere, in every segment. */
    double elsewhere() {
        return outside + industry.calibration().fringe;
    }

    private Shares compute(Availability availability) {
        int clouds = scale.length;
        double[][] within = new double[clouds][];
        double[] nest = new double[clouds];
        for (int h = 0; h < clouds; h++) {
            double[] weights = bundleWeights(h, availability);
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            nest[h] = sum == 0 ? 0 : StrictMath.pow(sum, industry.settings().tasteForChoice());
            for (int m = 0; m < weights.length && sum > 0; m++) {
                weights[m] /= sum;
            }
            within[h] = weights;
        }
        double[] open = new double[direct.length];
        for (int l = 0; l < open.length; l++) {
            open[l] = availability.direct(l) ? direct[l] : 0;
        }
        return new Shares(
                industry.segments(),
                scale,
                nest,
                within,
                open,
                new Shares.Elsewhere(outside, industry.calibration().fringe),
                industry.settings().tasteForChoice());
    }

    /** exp(v/λ) of each bundle of a cloud, without the cloud's own scale: base, own model, then one for each lab. */
    private double[] bundleWeights(int h, Availability availability) {
        double[] weights = new double[Shares.FIRST_LAB + direct.length];
        weights[Shares.BASE] = industry.settings().baseBundle() ? 1 : 0;
        weights[Shares.OWN] = own[h];
        for (int l = 0; l < direct.length; l++) {
            ModelAccess access = availability.access(h, l);
            if (access.available()) {
                weights[Shares.FIRST_LAB + l] = (access == ModelAccess.HOSTED_WEIGHTS ? hosted : resold)[l];
            }
        }
        return weights;
    }
}
