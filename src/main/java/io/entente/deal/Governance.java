package io.entente.deal;

/** Control that comes with equity; it weighs in MHHI and in the regulators' lenses, it moves no money. */
public enum Governance {
    /** None. */
    NONE,
    /** Sees, does not vote. */
    OBSERVER,
    /** One vote among several. */
    BOARD_SEAT,
    /** Can stop decisions. */
    VETO
}
