package io.entente.deal;

/** How far a contract bars a lab's other links of the same kind, in the order of the deals table (0 to 4). */
public enum Exclusivity {
    /** No restriction. */
    NONE(0),
    /** All other clouds together serve at most 30 % of the volume. */
    PREFERRED(0.25),
    /** The holder may match any other's offer on the same terms and wins a tie. */
    FIRST_REFUSAL(0.5),
    /** No other cloud serves the lab's model; the lab's own direct sales stay. */
    API(1),
    /** No other link of the kind at all; for distribution, direct sales cease too. */
    FULL(1);

    /** The share of volume left to others under {@link #PREFERRED}. */
    public static final double PREFERRED_REST = 0.3;

    private final double dependence;

    Exclusivity(double dependence) {
        this.dependence = dependence;
    }

    /** Independence given up by the lab, in [0, 1]: the weight e of model.md §4. */
    public double dependence() {
        return dependence;
    }

    /** Whether another link of the kind needs the holder's consent or the break fee. */
    public boolean bars() {
        return this == API || this == FULL;
    }
}
