package io.entente.scenario;

import io.entente.id.ActorId;
import io.entente.quantity.Check;

/**
 * Money that a passive supplier's contract moves every quarter, whatever is negotiated.
 *
 * @param payer who pays
 * @param payee who receives
 * @param usdBnPerQuarter how much, positive
 * @param firstPeriod first 0-based period
 * @param lastPeriod last period, inclusive
 * @param purpose what for, for instance equity or chips
 * @param source title or row of the deals table
 */
public record ScriptedFlow(
        ActorId payer,
        ActorId payee,
        double usdBnPerQuarter,
        int firstPeriod,
        int lastPeriod,
        String purpose,
        String source) {

    public ScriptedFlow {
        Check.positive(usdBnPerQuarter, "scripted flow");
    }

    /** Whether it flows in a period. */
    public boolean flowsIn(int period) {
        return period >= firstPeriod && period <= lastPeriod;
    }
}
