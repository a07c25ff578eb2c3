package io.entente.benchmark;

import io.entente.outcome.NegotiationDomain;
import io.entente.outcome.NegotiationDomain.Issue;
import io.entente.preference.LinearAdditive;
import io.entente.random.RandomStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Domains with random linear-additive profiles, the same each time. */
final class RandomDomain {

    private RandomDomain() {}

    /** Two profiles over so many issues of so many values. */
    static List<LinearAdditive> of(int issues, int values) {
        RandomStream random = RandomStream.of(1, "benchmark");
        NegotiationDomain domain = new NegotiationDomain(
                "random",
                IntStream.range(0, issues)
                        .mapToObj(i -> new Issue(
                                "issue " + i,
                                IntStream.range(0, values)
                                        .mapToObj(v -> "value " + v)
                                        .toList()))
                        .toList());
        return IntStream.range(0, 2)
                .mapToObj(party -> new LinearAdditive(
                        "party " + party,
                        domain,
                        Stream.generate(() -> 1.0 / issues).limit(issues).toList(),
                        IntStream.range(0, issues)
                                .mapToObj(i -> Stream.generate(random::nextDouble)
                                        .limit(values)
                                        .toList())
                                .toList(),
                        0,
                        Optional.empty()))
                .toList();
    }
}
