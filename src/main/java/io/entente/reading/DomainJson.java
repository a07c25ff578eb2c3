package io.entente.reading;

import io.entente.outcome.NegotiationDomain;
import io.entente.outcome.NegotiationDomain.Issue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Domains and profiles as JSON. In the style of GeniusWeb a domain has {@code issuesValues} and a profile is a
 * {@code LinearAdditiveUtilitySpace}; in the style of NegMAS a domain has a list of {@code issues} and a profile has
 * {@code weights} and {@code values}. Weights and utilities of values are taken as written.
 */
final class DomainJson {

    private static final String VALUES = "values";

    private final Faults faults;

    DomainJson(Faults faults) {
        this.faults = faults;
    }

    /** The tree of an existing file; empty where it is not JSON. */
    static Optional<Node> tree(Path path, Faults faults) {
        String shown = path.toString();
        return SourceText.read(path, shown, faults).flatMap(text -> TreeParser.parse(shown, text, faults));
    }

    /** The issues and values of a domain; empty where something is wrong. */
    Optional<NegotiationDomain> domain(Node root) {
        int before = faults.count();
        List<Issue> issues = new ArrayList<>();
        Optional<Node> byName = child(root, "issuesValues").or(() -> child(root, "issueValues"));
        Optional<Node> listed = child(root, "issues");
        if (byName.isPresent()) {
            entries(byName.get()).forEach((name, value) -> issues.add(new Issue(name, values(value))));
        } else if (listed.isPresent()) {
            for (Node issue : items(listed.get())) {
                issues.add(new Issue(text(required(issue, "name")), values(issue)));
            }
        } else {
            faults.add(
                    root.place(),
                    "the domain must have issuesValues (GeniusWeb) or a list of issues (NegMAS)",
                    "check that it is a domain");
        }
        if (issues.stream().map(Issue::name).distinct().count() < issues.size()) {
            faults.add(listed.orElse(root).place(), "every issue must stand once", "rename one of two");
        }
        return DomainFiles.domain(root.place(), name(root), issues, faults, before);
    }

    private List<String> values(Node issue) {
        Set<String> values = new LinkedHashSet<>();
        for (Node item : items(required(issue, VALUES))) {
            if (!values.add(text(item))) {
                faults.must(item, "stand once", "rename it");
            }
        }
        if (values.isEmpty()) {
            faults.add(issue.place(), "the issue must have at least one value", "add one");
        }
        return List.copyOf(values);
    }

    /** What a profile says of a domain; empty where something is wrong. */
    Optional<ProfileText> profile(Node root, NegotiationDomain domain) {
        int before = faults.count();
        Optional<Node> geniusWeb = child(root, "LinearAdditiveUtilitySpace");
        ProfileText text = geniusWeb.map(this::geniusWeb).orElseGet(() -> negmas(root, domain));
        return faults.count() == before ? Optional.of(text) : Optional.empty();
    }

    private ProfileText geniusWeb(Node space) {
        Map<String, Double> weights = new LinkedHashMap<>();
        entries(required(space, "issueWeights")).forEach((issue, weight) -> weights.put(issue, number(weight)));
        Map<String, ProfileText.IssueText> issues = new LinkedHashMap<>();
        entries(required(space, "issueUtilities")).forEach((issue, utilities) -> {
            if (!weights.containsKey(issue)) {
                faults.add(
                        utilities.place(),
                        "the issue (" + Place.shown(issue) + ") must have a weight",
                        "add it to issueWeights");
            }
            Node discrete = child(utilities, "DiscreteValueSetUtilities")
                    .or(() -> child(utilities, "discreteutils"))
                    .orElse(utilities);
            Map<String, Double> evaluations = numbers(required(discrete, "valueUtilities"));
            issues.put(
                    issue, new ProfileText.IssueText(utilities.place(), weights.getOrDefault(issue, 0.0), evaluations));
        });
        Map<String, String> bid = new LinkedHashMap<>();
        child(space, "reservationBid")
                .filter(DomainJson::isSomething)
                .ifPresent(node -> entries(child(node, "issuevalues")
                                .or(() -> child(node, "issueValues"))
                                .orElse(node))
                        .forEach((issue, value) -> bid.put(issue, text(value))));
        return new ProfileText(space.place(), name(space), issues, 0, bid, Optional.empty(), false);
    }

    private ProfileText negmas(Node root, NegotiationDomain domain) {
        List<String> names = domain.issues().stream().map(Issue::name).toList();
        Map<String, Node> weights = byIssue(required(root, "weights"), names);
        Map<String, ProfileText.IssueText> issues = new LinkedHashMap<>();
        byIssue(required(root, VALUES), names).forEach((issue, value) -> {
            Map<String, Double> evaluations = numbers(child(value, "mapping").orElse(value));
            double weight =
                    Optional.ofNullable(weights.get(issue)).map(this::number).orElse(0.0);
            issues.put(issue, new ProfileText.IssueText(value.place(), weight, evaluations));
        });
        double reserved = child(root, "reserved_value")
                .filter(DomainJson::isSomething)
                .map(this::number)
                .orElse(0.0);
        Optional<Double> discount =
                child(root, "discount_factor").filter(DomainJson::isSomething).map(this::number);
        return new ProfileText(root.place(), name(root), issues, reserved, Map.of(), discount, false);
    }

    /** A mapping by issue, or a list in the order of the domain's issues. */
    private Map<String, Node> byIssue(Node node, List<String> names) {
        if (!(node instanceof Node.Sequence list)) {
            return entries(node);
        }
        if (list.items().size() != names.size()) {
            faults.add(
                    list.place(),
                    "the list must have one item for each issue ("
                            + list.items().size() + " for " + names.size() + ")",
                    "write a mapping by issue");
        }
        Map<String, Node> byIssue = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), list.items().size()); i++) {
            byIssue.put(names.get(i), list.items().get(i));
        }
        return byIssue;
    }

    private Map<String, Double> numbers(Node node) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        entries(node).forEach((key, value) -> numbers.put(key, number(value)));
        return numbers;
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private Node required(Node node, String key) {
        return child(node, key).orElseGet(() -> {
            faults.add(node.place(), "the key (" + key + ") must be given", "add " + key);
            return new Node.Mapping(node.place().withPath(key), Map.of());
        });
    }

    private Map<String, Node> entries(Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> entries.put(key, entry.value()));
        } else {
            faults.must(node, "be a mapping", "write {…}");
        }
        return entries;
    }

    private List<Node> items(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items();
        }
        boolean missing =
                node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
        if (!missing) {
            faults.must(node, "be a list", "write […]");
        }
        return List.of();
    }

    private static boolean isSomething(Node node) {
        return !(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.NOTHING;
    }

    private static String name(Node root) {
        return child(root, "name")
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
    }

    private String text(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING) {
            return scalar.text();
        }
        boolean missing =
                node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
        if (!missing) {
            faults.must(node, "be a word", "write it in quotes");
        }
        return "";
    }

    private double number(Node node) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.NUMBER
                && Double.isFinite(scalar.number())) {
            return scalar.number();
        }
        faults.must(node, "be a finite number", "write it in decimal digits");
        return 0;
    }
}
