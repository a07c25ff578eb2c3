package io.entente.actor;

import io.entente.quantity.Figure;

/**
 * A hyperscaler's model of its own, sold on its own cloud only.
 *
 * @param name as a person reads it
 * @param enterpriseShare observed share of enterprise model spend; used where quality is inverted from shares
 * @param quality given quality in utils; used where the market's calibration is {@code given}
 */
public record OwnModel(String name, Figure enterpriseShare, Figure quality) {}
