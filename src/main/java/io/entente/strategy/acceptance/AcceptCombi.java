package io.entente.strategy.acceptance;

import static io.entente.describe.Description.describe;

import io.entente.describe.Description;
import io.entente.describe.Trait;
import io.entente.strategy.AcceptancePolicy;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.OfferPolicy;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Accepts like {@code next}, and near the deadline also what is the best it can hope to see again [Baarslag2013,
 * AC_combi with the maximum or the average of a window]: the window holds as many of the latest offers as rounds are left, for in the
 * time left the other side will hardly do better than it did in as long a time before.
 *
 * <p>Rounds are counted with the present one, so that the last round is always late: (s + 1) / n ≥ after.
 *
 * @param after share of the rounds from which on the window counts, in [0, 1]
 * @param window what of the window an offer must reach
 */
record AcceptCombi(double after, Window window) implements AcceptancePolicy {

    static final Description<AcceptCombi> DESCRIPTION = describe(
                    "combi",
                    "accepts like next; near the deadline also the best of the latest offers",
                    given -> new AcceptCombi(given.number("after"), given.choice("window", Window.class)))
            .reference("Baarslag2013")
            .number("after", 0, 1, 0.99, "share of the rounds after which the window counts", "write 0.99")
            .choice("window", Window.class, Window.MAX, "what of the window an offer must reach")
            .traits(Trait.DETERMINISTIC, Trait.REMEMBERS);

    /** What of the latest offers counts. */
    enum Window {
        /** The best of them. */
        MAX,
        /** Their mean. */
        AVERAGE
    }

    AcceptCombi {
        DESCRIPTION.check("after", after);
    }

    @Override
    public boolean accepts(NegotiationView view, OfferPolicy.Turn next) {
        return new AcceptNext(AcceptNext.Comparison.AT_LEAST).accepts(view, next)
                || isLate(view) && isGoodForWindow(view);
    }

    private boolean isLate(NegotiationView view) {
        return (view.round() + 1.0) / view.rounds() >= after;
    }

    private boolean isGoodForWindow(NegotiationView view) {
        int latest = Math.max(1, view.rounds() - view.round());
        DoubleStream utilities = IntStream.of(view.received().latest(latest)).mapToDouble(view.own()::utility);
        double enough = (window == Window.MAX ? utilities.max() : utilities.average()).orElse(Double.POSITIVE_INFINITY);
        return view.lastReceivedUtility().filter(last -> last >= enough).isPresent();
    }
}
