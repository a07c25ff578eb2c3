package io.entente.strategy;

import io.entente.game.learning.Learner;

/** A kind of learning across episodes: makes a fresh learner over some arms, which are strategies. */
public interface Learning {

    /** The learner before the first episode; payoffs it is told lie in [0, 1]. */
    Learner start(int arms);
}
