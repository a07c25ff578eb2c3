package io.entente.protocol;

import io.entente.id.ActorId;

/**
 * A talk that a scenario prescribes.
 *
 * @param period 0-based
 * @param hyperscaler one side
 * @param lab the other
 */
public record AgendaItem(int period, ActorId hyperscaler, ActorId lab) {}
