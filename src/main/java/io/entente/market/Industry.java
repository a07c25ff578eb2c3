package io.entente.market;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.id.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything about the economy that no deal changes: the actors' types, the settings and the calibration. Private
 * views differ from the public one in one actor's type; they share its calibration.
 */
public final class Industry {

    private final List<Hyperscaler> hyperscalers;
    private final List<ModelLab> labs;
    private final MarketSettings settings;
    private final Calibration calibration;
    private final List<Segment> segments;
    private final List<ActorId> hyperscalerIds;
    private final List<ActorId> labIds;
    private final Map<ActorId, Integer> hyperscalerIndex;
    private final Map<ActorId, Integer> labIndex;

    Industry(List<Hyperscaler> hyperscalers, List<ModelLab> labs, MarketSettings settings, Calibration calibration) {
        this.hyperscalers = List.copyOf(hyperscalers);
        this.labs = List.copyOf(labs);
        this.settings = settings;
        this.calibration = calibration;
        this.segments = Segment.of(settings.jurisdictions());
        this.hyperscalerIds = hyperscalers.stream().map(Hyperscaler::id).toList();
        this.labIds = labs.stream().map(ModelLab::id).toList();
        this.hyperscalerIndex = indices(hyperscalerIds);
        this.labIndex = indices(labIds);
    }

    private static Map<ActorId, Integer> indices(List<ActorId> ids) {
        Map<ActorId, Integer> indices = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            indices.put(ids.get(i), i);
        }
        return indices;
    }

    /** The industry at public types, calibrated at the opening state; costs some milliseconds. */
    public static Industry calibrated(
            List<Hyperscaler> hyperscalers, List<ModelLab> labs, MarketSettings settings, MarketState opening) {
        return new Inversion(hyperscalers, labs, settings, opening).solve();
    }

    /** What is left of the industry where only some take part: what customers think of these does not change. */
    public Industry reducedTo(List<Hyperscaler> someHyperscalers, List<ModelLab> someLabs) {
        int[] clouds =
                someHyperscalers.stream().mapToInt(one -> hyperscaler(one.id())).toArray();
        int[] makers = someLabs.stream().mapToInt(one -> lab(one.id())).toArray();
        return new Industry(someHyperscalers, someLabs, settings, calibration.reducedTo(clouds, makers));
    }

    /** The same industry with another type of one hyperscaler. */
    public Industry with(Hyperscaler type) {
        List<Hyperscaler> changed = new ArrayList<>(hyperscalers);
        changed.set(hyperscaler(type.id()), type);
        return new Industry(changed, labs, settings, calibration);
    }

    /** The same industry with another type of one lab. */
    public Industry with(ModelLab type) {
        List<ModelLab> changed = new ArrayList<>(labs);
        changed.set(lab(type.id()), type);
        return new Industry(hyperscalers, changed, settings, calibration);
    }

    /** The hyperscalers, in actor order. */
    public List<Hyperscaler> hyperscalers() {
        return hyperscalers;
    }

    /** The labs, in actor order. */
    public List<ModelLab> labs() {
        return labs;
    }

    /** The parameters. */
    public MarketSettings settings() {
        return settings;
    }

    /** Attractiveness, qualities and terminal multiples. */
    public Calibration calibration() {
        return calibration;
    }

    /** The segments of demand. */
    public List<Segment> segments() {
        return segments;
    }

    /** Hyperscalers then labs, in actor order. */
    public List<ActorId> actors() {
        List<ActorId> all = new ArrayList<>(hyperscalerIds);
        all.addAll(labIds);
        return all;
    }

    /** Index of a hyperscaler, −1 for anybody else. */
    public int hyperscaler(ActorId id) {
        return hyperscalerIndex.getOrDefault(id, -1);
    }

    /** Index of a lab, −1 for anybody else. */
    public int lab(ActorId id) {
        return labIndex.getOrDefault(id, -1);
    }

    /** AI capacity of a hyperscaler in GW, a number of quarters after the state. */
    double capacityGw(int hyperscaler, MarketState state, int quarters) {
        return built(
                state.hyperscalers().get(hyperscaler).capacityGw(),
                hyperscalers.get(hyperscaler).buildGwPerYear().value(),
                quarters);
    }

    /** What stands after some quarters of building, GW. */
    static double built(double nowGw, double perYearGw, int quarters) {
        return nowGw + perYearGw * quarters / 4;
    }
}
