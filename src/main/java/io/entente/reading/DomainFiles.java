package io.entente.reading;

import io.entente.outcome.NegotiationDomain;
import io.entente.outcome.NegotiationDomain.Issue;
import io.entente.preference.LinearAdditive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A negotiation domain with the parties' profiles, as files state them: GENIUS XML, or JSON in the style of GeniusWeb or
 * NegMAS, told by the ending of the file's name.
 *
 * @param domain what is negotiated
 * @param profiles of the parties, in the order given
 */
public record DomainFiles(NegotiationDomain domain, List<LinearAdditive> profiles) {

    public DomainFiles {
        profiles = List.copyOf(profiles);
    }

    /**
     * Reads a domain and profiles; all faults of all files at once.
     *
     * @throws InvalidScenarioException where a file breaks a rule
     * @throws java.io.UncheckedIOException where a file cannot be read
     */
    public static DomainFiles read(Path domain, List<Path> profiles) {
        Faults faults = new Faults();
        Optional<NegotiationDomain> read = isXml(domain)
                ? XmlElement.read(domain, domain.toString(), faults).flatMap(new GeniusXml(faults)::domain)
                : DomainJson.tree(domain, faults).flatMap(new DomainJson(faults)::domain);
        List<LinearAdditive> utilities = new ArrayList<>();
        for (Path profile : profiles) {
            read.flatMap(about -> profile(profile, about, faults)).ifPresent(utilities::add);
        }
        faults.refuse();
        return new DomainFiles(read.orElseThrow(), utilities);
    }

    private static Optional<LinearAdditive> profile(Path path, NegotiationDomain domain, Faults faults) {
        Optional<ProfileText> text = isXml(path)
                ? XmlElement.read(path, path.toString(), faults)
                        .flatMap(root -> new GeniusXml(faults).profile(root, domain))
                : DomainJson.tree(path, faults).flatMap(root -> new DomainJson(faults).profile(root, domain));
        return text.flatMap(stated -> stated.over(domain, faults));
    }

    private static boolean isXml(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /** A domain, if nothing was found wrong since a count of the faults was taken and it is not too large. */
    static Optional<NegotiationDomain> domain(Place place, String name, List<Issue> issues, Faults faults, int before) {
        if (faults.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NegotiationDomain(name, issues));
        } catch (IllegalArgumentException objection) {
            faults.add(place, objection);
            return Optional.empty();
        }
    }
}
