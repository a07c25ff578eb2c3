package io.entente.market;

/**
 * Accounts of labs that a structure leaves as they are at a moment: what somebody else signs reaches them through
 * sales alone, so equal sales give equal accounts. Safe for use by several threads.
 */
final class LabMemo {

    private final Structure base;
    private final Memo<Key, LabAccount> known = new Memo<>();

    LabMemo(Structure base) {
        this.base = base;
    }

    private record Key(int lab, Sales sales) {}

    /** The account of a lab under a structure of the same moment. */
    LabAccount account(Structure structure, int lab) {
        if (!leaves(structure, lab)) {
            return new LabAccount(structure, lab);
        }
        return known.of(new Key(lab, structure.sales()), key -> new LabAccount(structure, lab));
    }

    /** Whether the lab's own contracts, cash, promises and owners are those of the moment; equals are not looked for. */
    @SuppressWarnings("ReferenceEquality")
    private boolean leaves(Structure structure, int lab) {
        MarketState now = base.state();
        MarketState other = structure.state();
        return structure.promises() == base.promises()
                && structure.holdings() == base.holdings()
                && other.labs().get(lab) == now.labs().get(lab)
                && sameContracts(structure.book().ofLab(lab), base.book().ofLab(lab));
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean sameContracts(Book.Entry[] one, Book.Entry... other) {
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (one[i].contract() != other[i].contract()) {
                return false;
            }
        }
        return true;
    }
}
