package io.entente.market;

/**
 * What actors have of each other besides contracts.
 *
 * @param promises payments to come
 * @param holdings paid-in equity
 */
record Claims(Promises promises, Holdings holdings) {

    /** The claims of a state. */
    static Claims of(Paths paths, MarketState state) {
        return new Claims(new Promises(paths, state), new Holdings(paths.industry(), state));
    }

    /** The claims of another state; what has not changed is not added up again. */
    Claims in(MarketState state, Paths paths) {
        return new Claims(
                promises.areOf(state) ? promises : new Promises(paths, state),
                holdings.areOf(state) ? holdings : new Holdings(paths.industry(), state));
    }
}
