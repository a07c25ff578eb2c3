package io.entente.market;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.market.Calibration.Draft;
import io.entente.market.MarketSettings.Calibration;
import java.util.List;

/**
 * Finds what the demand side must think of clouds and models so that the opening state shows the observed shares: the
 * contraction of [Berry1995] on attractiveness and quality together; then the labs' base demand from their revenue and
 * their terminal multiples from their valuations.
 */
final class Inversion {

    private static final int MOST_ITERATIONS = 20_000;
    private static final double TOLERANCE = 1e-13;

    private final List<Hyperscaler> hyperscalers;
    private final List<ModelLab> labs;
    private final MarketSettings settings;
    private final MarketState opening;
    private final Draft draft;

    Inversion(List<Hyperscaler> hyperscalers, List<ModelLab> labs, MarketSettings settings, MarketState opening) {
        this.hyperscalers = hyperscalers;
        this.labs = labs;
        this.settings = settings;
        this.opening = opening;
        this.draft = new Draft(hyperscalers.size(), labs.size());
    }

    Industry solve() {
        if (settings.calibration() == Calibration.GIVEN) {
            take();
        } else {
            new Targets().reach();
        }
        if (settings.prices() == MarketSettings.Pricing.BERTRAND) {
            draft.markup = BertrandPrices.calibrated(industry(), opening);
        }
        for (int l = 0; l < labs.size(); l++) {
            draft.consumerUsdBn[l] = consumerDemand(l);
        }
        for (int l = 0; l < labs.size(); l++) {
            draft.terminalMultiple[l] = terminalMultiple(l);
        }
        return industry();
    }

    private Industry industry() {
        return new Industry(hyperscalers, labs, settings, new io.entente.market.Calibration(draft));
    }

    private Structure structure() {
        Industry industry = industry();
        MarketState settled = Opening.settled(industry, opening);
        return Structure.of(industry, settled);
    }

    private void take() {
        for (int h = 0; h < hyperscalers.size(); h++) {
            draft.attractiveness[h] = hyperscalers.get(h).attractiveness().value();
            draft.ownQuality[h] =
                    hyperscalers.get(h).ownModel().map(m -> m.quality().value()).orElse(Double.NEGATIVE_INFINITY);
        }
        for (int l = 0; l < labs.size(); l++) {
            draft.quality[l] = labs.get(l).quality().value();
            boolean sells = labs.get(l).directShare().value() > 0;
            draft.directUtility[l] = sells ? labs.get(l).directQuality().value() : Double.NEGATIVE_INFINITY;
        }
        draft.potentialUsdBn = settings.spendUsdBnPerQuarter();
    }

    /** Base demand of a lab, so that what its compute lets through at the start is its revenue. */
    private double consumerDemand(int lab) {
        double consumer = labs.get(lab).consumerRevenueUsdBnPerYear().value() / 4;
        if (settings.calibration() == Calibration.GIVEN) {
            return consumer;
        }
        Structure structure = structure();
        double direct = structure.ownDemand(lab, 0);
        double revenue = consumer + direct;
        double low = revenue;
        double high = 8 * revenue;
        if (revenue > 0 && served(structure, lab, high) < revenue) {
            throw new IllegalArgumentException("The revenue of " + labs.get(lab).id() + " (" + (float) (4 * revenue)
                    + " USD bn a year) must be within reach of its compute, which serves at most "
                    + (float) (4 * served(structure, lab, high))
                    + ".\nMaybe raise its ownComputeGw or give it a contract with capacity at the start.");
        }
        for (int i = 0; i < 200 && low < high; i++) {
            double middle = (low + high) / 2;
            if (served(structure, lab, middle) < revenue) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high - direct;
    }

    private double served(Structure structure, int lab, double demand) {
        double needed = demand * structure.paths().gwPerUsdBn(0);
        double contracted = labs.get(lab).ownComputeGw().value();
        for (Book.Entry entry : structure.book().ofLab(lab)) {
            contracted += entry.paths().capacityGw()[0];
        }
        double spot = Serving.spot(opening.labs().get(lab).spotGw(), needed, contracted, settings);
        return demand * Serving.partServed(needed, contracted + spot);
    }

    /** k, so that the lab's value is its last valuation; 0 for a lab without revenue. */
    private double terminalMultiple(int lab) {
        LabAccount account = new LabAccount(structure(), lab);
        double revenue = account.outlook().terminalRevenue();
        double discount =
                StrictMath.pow(1 + labs.get(lab).discountRatePerQuarter().value(), 1.0 - settings.horizonQuarters());
        double missing = labs.get(lab).valuationUsdBn().value() - account.value();
        return revenue == 0 ? 0 : missing / (discount * revenue);
    }

    /** The observed shares, as shares of the potential market, and the search for what gives them. */
    private final class Targets {

        private final double[] cloud = new double[hyperscalers.size()];
        private final double[] own = new double[hyperscalers.size()];
        private final double[] via = new double[labs.size()];
        private final double[] direct = new double[labs.size()];
        private final Availability availability;
        private double fringe;

        Targets() {
            availability = Availability.of(industry(), opening.contracts());
            double models = settings.enterpriseModelSpendUsdBnPerQuarter() / settings.modelShare();
            double directSpend = 0;
            for (int l = 0; l < labs.size(); l++) {
                double share = labs.get(l).enterpriseShare().value();
                double byItself = onSomeCloud(l) ? labs.get(l).directShare().value() : 1;
                direct[l] = availability.direct(l) ? models * share * byItself : 0;
                via[l] = onSomeCloud(l) ? models * share - direct[l] : 0;
                directSpend += direct[l];
            }
            double potential = (settings.spendUsdBnPerQuarter() + directSpend) / settings.insideShare();
            draft.potentialUsdBn = potential;
            draft.otherModels = models / potential * Math.max(0, 1 - modelled());
            fringe = settings.spendUsdBnPerQuarter() / potential;
            for (int h = 0; h < cloud.length; h++) {
                cloud[h] = hyperscalers.get(h).cloudShare().value() * settings.spendUsdBnPerQuarter() / potential;
                fringe -= cloud[h];
                own[h] = models / potential * ownShare(h);
            }
            for (int l = 0; l < via.length; l++) {
                via[l] /= potential;
                direct[l] /= potential;
            }
            draft.fringe = fringe > 1e-9 ? 1 : 0;
        }

        /** Part of enterprise model spend whose makers take part. */
        private double modelled() {
            double sum = 0;
            for (ModelLab lab : labs) {
                sum += lab.enterpriseShare().value();
            }
            for (int h = 0; h < hyperscalers.size(); h++) {
                sum += ownShare(h);
            }
            return sum;
        }

        private double ownShare(int h) {
            return hyperscalers
                    .get(h)
                    .ownModel()
                    .map(m -> m.enterpriseShare().value())
                    .orElse(0.0);
        }

        private boolean onSomeCloud(int lab) {
            for (int h = 0; h < hyperscalers.size(); h++) {
                if (availability.access(h, lab).available()) {
                    return true;
                }
            }
            return false;
        }

        void reach() {
            for (int h = 0; h < own.length; h++) {
                draft.ownQuality[h] = own[h] > 0 ? 0 : Double.NEGATIVE_INFINITY;
            }
            for (int l = 0; l < direct.length; l++) {
                draft.directUtility[l] = direct[l] > 0 ? 0 : Double.NEGATIVE_INFINITY;
            }
            double error = Double.POSITIVE_INFINITY;
            for (int i = 0; i < MOST_ITERATIONS && !(error <= TOLERANCE) && !Double.isNaN(error); i++) {
                error = step();
            }
            if (!(error < 1e-9)) {
                throw new IllegalArgumentException("The observed shares of clouds and models must fit together;"
                        + " the inversion is still off by " + error + " in logs.\nMaybe a cloud's share is too small"
                        + " for the models sold on it, or baseBundle is off.");
            }
            imputeUnseenQuality();
        }

        /** One step of the contraction; returns the largest log error. */
        private double step() {
            Industry industry = industry();
            Shares now = new Demand(industry, opening).shares(availability);
            double error = 0;
            for (int h = 0; h < cloud.length; h++) {
                double cloudError = logRatio(cloud[h], now.cloud(h));
                double ownError = logRatio(own[h], now.cloud(h) * now.within(h, Shares.OWN));
                draft.attractiveness[h] += cloudError;
                draft.ownQuality[h] += settings.tasteForChoice() * (ownError - cloudError);
                error = Math.max(error, Math.max(Math.abs(cloudError), Math.abs(ownError)));
            }
            double inside = 0;
            for (int l = 0; l < via.length; l++) {
                double sold = 0;
                for (int h = 0; h < cloud.length; h++) {
                    sold += now.cloud(h) * now.within(h, Shares.FIRST_LAB + l);
                }
                double viaError = logRatio(via[l], sold);
                double directError = logRatio(direct[l], now.direct(l));
                draft.quality[l] += settings.tasteForChoice() * viaError;
                draft.directUtility[l] += directError;
                inside += now.direct(l);
                error = Math.max(error, Math.max(Math.abs(viaError), Math.abs(directError)));
            }
            return Math.max(error, fitFringe(now, inside));
        }

        private double fitFringe(Shares now, double directs) {
            double clouds = 0;
            for (int h = 0; h < cloud.length; h++) {
                clouds += now.cloud(h);
            }
            double weight = draft.fringe / (draft.fringe + StrictMath.exp(settings.outsideUtility()));
            double fringeError = logRatio(draft.fringe == 0 ? 0 : fringe, weight * (1 - clouds - directs));
            draft.fringe *= StrictMath.exp(fringeError);
            return Math.abs(fringeError);
        }

        /** Infinite or not a number where the search has left what shares can be; nothing to fit is no error. */
        private double logRatio(double target, double now) {
            return target > 0 ? StrictMath.log(target / now) : 0;
        }

        /** A model that no cloud sells yet is as much better than its own API as the others are on average. */
        private void imputeUnseenQuality() {
            double gap = 0;
            int seen = 0;
            for (int l = 0; l < via.length; l++) {
                if (via[l] > 0 && direct[l] > 0) {
                    gap += draft.quality[l] - draft.directUtility[l];
                    seen++;
                }
            }
            for (int l = 0; l < via.length; l++) {
                if (via[l] == 0 && direct[l] > 0) {
                    draft.quality[l] = draft.directUtility[l] + (seen == 0 ? 0 : gap / seen);
                }
            }
        }
    }
}
