package io.entente.cli;

import io.entente.preference.LinearAdditive;
import io.entente.quantity.Check;
import io.entente.reading.DomainFiles;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** What commands over domains may change in the profiles they read. */
final class ProfileOptions {

    @Option(
            names = "--reserved",
            split = ",",
            paramLabel = "U",
            description = "Reservation values in place of those in the profiles, one for each party.")
    private List<Double> reserved = List.of();

    @Option(names = "--ignore-discount", description = "Take time to cost nothing.")
    private boolean ignoreDiscount;

    /** The same files with these changes. */
    DomainFiles applied(DomainFiles files) {
        List<LinearAdditive> profiles = files.profiles();
        Check.that(
                reserved.isEmpty() || reserved.size() == profiles.size(),
                "reservation values",
                reserved,
                "be one for each of the " + profiles.size() + " parties",
                "leave --reserved out to take those of the profiles");
        return new DomainFiles(
                files.domain(),
                IntStream.range(0, profiles.size())
                        .mapToObj(i -> reserved.isEmpty()
                                ? profiles.get(i)
                                : profiles.get(i).withReservation(reserved.get(i)))
                        .map(profile -> ignoreDiscount ? profile.withoutDiscount() : profile)
                        .toList());
    }
}
