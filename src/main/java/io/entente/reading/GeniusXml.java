package io.entente.reading;

import io.entente.outcome.NegotiationDomain;
import io.entente.outcome.NegotiationDomain.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Domains and profiles in the XML of GENIUS [Lin2014]. Issues are matched to weights by their {@code index}, to the
 * domain by their names; weights of objectives are ignored; an evaluation counts as a share of the largest of its issue.
 */
final class GeniusXml {

    private static final String INDEX = "index";
    private static final String VALUE = "value";

    private final Faults faults;

    GeniusXml(Faults faults) {
        this.faults = faults;
    }

    /** The issues and values of a domain; empty where something is wrong. */
    Optional<NegotiationDomain> domain(XmlElement root) {
        int before = faults.count();
        Map<String, Issue> issues = new LinkedHashMap<>();
        for (XmlElement element : issues(root)) {
            Issue issue = new Issue(text(element, "name"), values(element));
            if (issues.put(issue.name(), issue) != null) {
                faults.add(
                        element.place(), "the issue (" + Place.shown(issue.name()) + ") must stand once", "rename it");
            }
        }
        return DomainFiles.domain(root.place(), name(root), List.copyOf(issues.values()), faults, before);
    }

    /** What a profile says of a domain; empty where something is wrong. */
    Optional<ProfileText> profile(XmlElement root, NegotiationDomain domain) {
        int before = faults.count();
        Map<String, Double> weightByIndex = weights(root);
        Map<String, ProfileText.IssueText> stated = new LinkedHashMap<>();
        for (XmlElement issue : issues(root)) {
            String name = text(issue, "name");
            Map<String, Double> evaluations = new LinkedHashMap<>();
            for (XmlElement item : items(issue)) {
                double evaluation = number(item, "evaluation");
                if (evaluation < 0) {
                    faults.add(
                            item.place(),
                            "the evaluation (" + evaluation + ") must be zero or more",
                            "move all evaluations of the issue up");
                }
                evaluations.put(text(item, VALUE), evaluation);
            }
            stated.put(name, new ProfileText.IssueText(issue.place(), weight(issue, weightByIndex), evaluations));
        }
        Optional<Double> discount = root.first("discount_factor")
                .map(element -> number(element, VALUE))
                .filter(d -> d != 0); // GENIUS writes 0 where there is none
        double reservation =
                root.first("reservation").map(element -> number(element, VALUE)).orElse(0.0);
        ProfileText text = new ProfileText(root.place(), name(root), stated, reservation, Map.of(), discount, true);
        return faults.count() == before ? Optional.of(text) : Optional.empty();
    }

    private double weight(XmlElement issue, Map<String, Double> byIndex) {
        String index = text(issue, INDEX);
        Double weight = byIndex.get(index);
        if (weight == null) {
            faults.add(
                    issue.place(),
                    "the issue with index (" + Place.shown(index) + ") must have a weight",
                    "add <weight index=\"" + Place.shown(index) + "\" value=\"…\"/> to its objective");
            return 0;
        }
        return weight;
    }

    private Map<String, Double> weights(XmlElement root) {
        Map<String, Double> weights = new HashMap<>();
        for (XmlElement objective : objectives(root)) {
            for (XmlElement weight : objective.named("weight")) {
                weights.put(text(weight, INDEX), number(weight, VALUE));
            }
        }
        return weights;
    }

    private List<String> values(XmlElement issue) {
        Set<String> known = new TreeSet<>();
        List<String> values = new ArrayList<>();
        for (XmlElement item : items(issue)) {
            String value = text(item, VALUE);
            if (!known.add(value)) {
                faults.add(item.place(), "the value (" + Place.shown(value) + ") must stand once", "rename it");
            }
            values.add(value);
        }
        return values;
    }

    private List<XmlElement> items(XmlElement issue) {
        String type = issue.attribute("type").or(() -> issue.attribute("vtype")).orElse("discrete");
        List<XmlElement> items = issue.named("item");
        if (!type.equals("discrete")) {
            faults.add(
                    issue.place(),
                    "the type of an issue (" + Place.shown(type) + ") must be discrete",
                    "list its values as items");
        } else if (items.isEmpty()) {
            faults.add(issue.place(), "the issue must have at least one item", "add <item value=\"…\"/>");
        }
        return items;
    }

    /** All issues, those of objectives within objectives too. */
    private List<XmlElement> issues(XmlElement root) {
        List<XmlElement> issues = new ArrayList<>();
        objectives(root).forEach(objective -> issues.addAll(objective.named("issue")));
        if (issues.isEmpty()) {
            faults.add(
                    root.place(),
                    "the file must have an <objective> with an <issue>",
                    "check that it is a GENIUS domain or profile");
        }
        return issues;
    }

    private static List<XmlElement> objectives(XmlElement element) {
        List<XmlElement> all = new ArrayList<>();
        for (XmlElement child : element.children()) {
            if (child.name().equals("objective")) {
                all.add(child);
            }
            all.addAll(objectives(child));
        }
        return all;
    }

    private static String name(XmlElement root) {
        return root.first("objective")
                .flatMap(objective -> objective.attribute("name"))
                .orElse("");
    }

    private String text(XmlElement element, String attribute) {
        Optional<String> text = element.attribute(attribute);
        if (text.isEmpty()) {
            faults.add(
                    element.place(),
                    "the <" + element.name() + "> must have an attribute " + attribute,
                    "add " + attribute + "=\"…\"");
        }
        return text.orElse("");
    }

    private double number(XmlElement element, String attribute) {
        String text = text(element, attribute).strip();
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, with what stands there
        }
        if (element.attribute(attribute).isPresent()) {
            faults.add(
                    element.place(),
                    "the " + attribute + " (" + Place.shown(text) + ") must be a finite number",
                    "write it in decimal digits");
        }
        return 0;
    }
}
