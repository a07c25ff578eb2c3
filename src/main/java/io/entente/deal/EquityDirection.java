package io.entente.deal;

/** Who pays whom with equity; the weaker side pays with its own. */
public enum EquityDirection {
    /** The hyperscaler buys equity of the lab for cash. */
    INTO_LAB,
    /** The lab buys equity of the hyperscaler for cash. */
    INTO_HYPERSCALER,
    /** The hyperscaler gives equity of its own and receives no cash. */
    WARRANTS
}
