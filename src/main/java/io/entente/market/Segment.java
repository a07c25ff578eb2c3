package io.entente.market;

import io.entente.market.MarketSettings.Jurisdiction;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the demand side: the customers of a jurisdiction that must, or need not, keep their data there.
 *
 * @param jurisdiction where
 * @param resident whether its data must stay
 * @param weight part of world demand
 */
public record Segment(String jurisdiction, boolean resident, double weight) {

    /** The segments of all jurisdictions, the free part of each before the resident one; empty parts are left out. */
    public static List<Segment> of(List<Jurisdiction> jurisdictions) {
        List<Segment> segments = new ArrayList<>();
        for (Jurisdiction j : jurisdictions) {
            add(segments, new Segment(j.id(), false, j.size() * (1 - j.residency())));
            add(segments, new Segment(j.id(), true, j.size() * j.residency()));
        }
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment segment) {
        if (segment.weight > 0) {
            segments.add(segment);
        }
    }
}
