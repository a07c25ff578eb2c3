package io.entente.actor;

import io.entente.id.ActorId;

/** Whoever has a profile. */
public sealed interface Actor permits Hyperscaler, ModelLab, Regulator, Supplier {

    /** File name of the profile. */
    ActorId id();

    /** Name as a person reads it. */
    String name();

    /** The word for its kind: hyperscaler, lab, regulator or supplier. */
    String kind();
}
