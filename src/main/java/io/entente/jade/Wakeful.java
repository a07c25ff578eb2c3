package io.entente.jade;

import jade.core.behaviours.CyclicBehaviour;

/**
 * Acts while there is something to do, and sleeps until it is woken. JADE can lose what wakes a behaviour that is about to
 * sleep, as both change one and the same event of its ({@code Behaviour.myEvent}) at once; so it looks once more when it
 * can be woken. Who wakes it must make the thing to do visible before.
 */
abstract class Wakeful extends CyclicBehaviour {

    private static final long serialVersionUID = 1L;

    /** Whether there is something to do. */
    abstract boolean isDue();

    /** Does the next thing. */
    abstract void act();

    @Override
    public final void action() {
        while (isDue()) {
            act();
        }
        block();
        if (isDue()) {
            restart();
        }
    }
}
