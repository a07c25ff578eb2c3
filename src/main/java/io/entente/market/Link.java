package io.entente.market;

import io.entente.market.Book.Entry;

/** A contract under a structure with its paths at hand: rolling these forward is what valuations spend their time on. */
final class Link {

    final double[] capacityGw;
    final double[] bill;
    final double[] revenue;
    final double labShare;
    final double royalty;
    final int royaltyQuarters;

    private Link(Structure structure, Entry entry) {
        capacityGw = entry.paths().capacityGw();
        bill = entry.paths().bill();
        revenue = structure.modelRevenue(entry);
        labShare = entry.contract().terms().distribution().labShare();
        royalty = entry.contract().terms().royalty().share();
        royaltyQuarters = entry.royaltyQuarters();
    }

    /** The contracts' links, in their order. */
    static Link[] of(Structure structure, Entry... contracts) {
        Link[] links = new Link[contracts.length];
        for (int i = 0; i < links.length; i++) {
            links[i] = new Link(structure, contracts[i]);
        }
        return links;
    }
}
