package io.entente.cli;

import io.entente.analysis.Benchmark;
import io.entente.analysis.Circularity;
import io.entente.analysis.CoalitionValues;
import io.entente.analysis.Picture;
import io.entente.analysis.Power;
import io.entente.analysis.RegulatorView;
import io.entente.analysis.StabilityVerdict;
import io.entente.fold.story.Figures;
import io.entente.leverage.Stability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a picture says, in sentences. */
final class PictureSentences {

    private static final int HIGHLY_CONCENTRATED = 1800;
    private static final int NETWORKS = 3;

    private final Picture picture;

    PictureSentences(Picture picture) {
        this.picture = picture;
    }

    String name(String actor) {
        return picture.moment().names().getOrDefault(actor, actor);
    }

    /** Whether an actor is a cloud or a lab. */
    boolean decides(String actor) {
        return picture.power().standings().stream().anyMatch(s -> s.actor().equals(actor));
    }

    String pair(StabilityVerdict.Change change) {
        return name(change.hyperscaler()) + " – " + name(change.lab());
    }

    /** The handful of sentences that one would say on the telephone. */
    List<String> brief() {
        List<String> brief = new ArrayList<>();
        strongest().ifPresent(brief::add);
        largestThreat().ifPresent(brief::add);
        brief.add(stability());
        brief.add(circulation());
        double hhi = picture.concentration().models().hhi();
        brief.add("The market for models has an HHI of " + Figures.count(hhi)
                + (hhi > HIGHLY_CONCENTRATED ? ", highly concentrated" : "") + "; counting who owns whom, "
                + Figures.count(picture.concentration().modelsMhhi()) + ".");
        regulatorsInBrief().ifPresent(brief::add);
        Benchmark both = picture.benchmark();
        brief.add("So far the agents have signed " + Figures.count(both.agents().deals(), "deal", "deals")
                + "; by the end of " + both.quarter() + " a solver that sees everything has signed "
                + both.oracle().deals() + ", which makes a difference of "
                + Figures.signedUsd(both.oracle().hyperscalersUsdBn()
                        + both.oracle().labsUsdBn()
                        - both.agents().hyperscalersUsdBn()
                        - both.agents().labsUsdBn())
                + " to clouds and labs together.");
        return brief;
    }

    private Optional<String> strongest() {
        return picture.coalitions().map(values -> {
            if (values.links().isEmpty()) {
                return "No alliance is in force.";
            }
            int most = 0;
            for (int i = 1; i < values.players().size(); i++) {
                most = values.myersonGainsUsdBn().get(i)
                                > values.myersonGainsUsdBn().get(most)
                        ? i
                        : most;
            }
            return "The alliances create " + Figures.usd(values.surplusUsdBn()) + "; "
                    + name(values.players().get(most)) + " has the largest part of it, "
                    + Figures.percent(values.shareOfGains(most)) + " by its Myerson value.";
        });
    }

    private Optional<String> largestThreat() {
        return picture.power().pairs().stream()
                .filter(p -> decides(p.over()))
                .max(Comparator.comparingDouble(Power.Hold::lossUsdBn))
                .map(p -> "Nobody can hurt another more than " + name(p.holder()) + " can hurt " + name(p.over()) + ": "
                        + act(p) + " would cost it " + Figures.usd(p.lossUsdBn()) + ". Its net leverage is "
                        + Figures.leverage(p.net()) + ".");
    }

    /** What a threat consists of. */
    String act(Power.Hold hold) {
        String act = hold.act();
        return switch (act) {
            case "cut" -> "ending the contract";
            case "withdraw access" -> "withdrawing the model";
            case "strip exclusivity" -> "striking out exclusivity";
            default -> act.startsWith("sign ") ? "signing " + name(act.substring("sign ".length())) : act;
        };
    }

    String stability() {
        StabilityVerdict verdict = picture.stability();
        long wanted =
                verdict.links().stream().filter(StabilityVerdict.Change::wanted).count();
        return verdict.next()
                .map(next -> "The network is not pairwise stable: of the "
                        + verdict.links().size() + " links looked at "
                        + Figures.count(wanted, "one would change", "would change") + ", first of all "
                        + pair(next) + ", which " + (next.move().equals("add") ? "both would add" : cutters(next))
                        + " (" + Figures.signedUsd(next.hyperscalerGainUsdBn()) + " and "
                        + Figures.signedUsd(next.labGainUsdBn()) + ").")
                .orElse(
                        "The network is pairwise stable: nobody gains by cutting a link of its own, and no two by adding "
                                + "one" + ofThose() + ".");
    }

    /** Of very many possible links not all are looked at, and what is said of the network holds for those that are. */
    private String ofThose() {
        int looked = picture.stability().links().size();
        return looked < Stability.MOST_CONSIDERED ? "" : " of the " + looked + " links looked at";
    }

    private String cutters(StabilityVerdict.Change change) {
        return change.winners().stream().map(this::name).collect(Collectors.joining(" and ")) + " would cut";
    }

    /** The improving path from here. */
    String path() {
        StabilityVerdict verdict = picture.stability();
        String moves = verdict.path().stream()
                .map(move -> move.move() + " " + pair(move))
                .collect(Collectors.joining(", "));
        String end = switch (verdict.ends()) {
            case "stable" -> "after which nobody wants another" + ofThose();
            case "cycle" -> "after which a network comes back: this never settles";
            default -> "and so on";
        };
        return "Move by move, each the one that is wanted most: " + moves + "; " + end + ".";
    }

    /** All stable networks, where they were looked for. */
    String networks(List<List<String>> stable) {
        long all = 1L << picture.stability().links().size();
        String found = stable.isEmpty()
                ? "none is pairwise stable"
                : (stable.size() == 1 ? "one is" : stable.size() + " are") + " pairwise stable";
        return "Of all " + Figures.count((double) all) + " networks " + found
                + (stable.isEmpty() ? "." : ": ")
                + stable.stream().limit(NETWORKS).map(this::network).collect(Collectors.joining("; or "))
                + (stable.size() > NETWORKS ? "; and more in --json." : stable.isEmpty() ? "" : ".");
    }

    private String network(List<String> links) {
        return links.isEmpty()
                ? "no link at all"
                : links.stream()
                        .map(link -> name(link.substring(0, link.indexOf('~'))) + " – "
                                + name(link.substring(link.indexOf('~') + 1)))
                        .collect(Collectors.joining(", "));
    }

    String core(CoalitionValues values) {
        CoalitionValues.Stand stand = values.leastCore();
        return stand.coreEmpty()
                ? "The core is empty: however the whole is divided, some coalition could do better by "
                        + Figures.usd(stand.epsilonUsdBn()) + " on its own. What proves it: "
                        + stand.balanced().stream()
                                .map(w -> w.coalition().stream().map(this::name).collect(Collectors.joining(", ")))
                                .collect(Collectors.joining("; and "))
                        + "."
                : "The core is not empty: the whole can be divided so that every coalition has at least "
                        + Figures.usd(-stand.epsilonUsdBn()) + " more than it could get on its own.";
    }

    String circulation() {
        Circularity money = picture.circularity();
        return "Of the " + Figures.usd(money.totalUsdBn()) + " " + money.basis() + " "
                + Figures.percent(money.circulationRatio()) + " runs in circles, "
                + Figures.usd(money.circulationUsdBn())
                + money.clouds().stream()
                        .max(Comparator.comparingDouble(Circularity.Returning::share))
                        .filter(cloud -> cloud.share() > 0)
                        .map(cloud -> "; of " + name(cloud.actor()) + "'s AI revenue up to "
                                + Figures.percent(cloud.share()) + " is its own money coming back")
                        .orElse("")
                + ".";
    }

    String cycle(List<String> actors) {
        return actors.stream().map(this::name).collect(Collectors.joining(" → ")) + " → " + name(actors.get(0));
    }

    private Optional<String> regulatorsInBrief() {
        if (picture.regulators().isEmpty()) {
            return Optional.empty();
        }
        List<String> active = picture.regulators().stream()
                .filter(view -> view.contracts().stream()
                        .anyMatch(judged -> !judged.ruling().equals("clear")))
                .map(view -> name(view.regulator()))
                .toList();
        return Optional.of(
                active.isEmpty()
                        ? "Were the contracts in force filed today, every regulator would clear all of them."
                        : "Were the contracts in force filed today, " + String.join(" and ", active)
                                + " would not clear all of them.");
    }

    /** What a regulator thinks of the contracts. */
    String view(RegulatorView view) {
        List<RegulatorView.Judged> worst = view.contracts().stream()
                .sorted(Comparator.comparingDouble(RegulatorView.Judged::probability)
                        .reversed())
                .limit(2)
                .toList();
        long clear = view.contracts().stream()
                .filter(judged -> judged.ruling().equals("clear"))
                .count();
        String most = worst.stream()
                .map(judged -> name(judged.hyperscaler()) + " – " + name(judged.lab()) + " "
                        + Figures.percent(judged.probability()) + verdict(judged))
                .collect(Collectors.joining("; "));
        return "would clear " + clear + " of " + view.contracts().size()
                + (worst.isEmpty() ? "" : "; most likely to intervene: " + most);
    }

    private static String verdict(RegulatorView.Judged judged) {
        Map.Entry<String, Double> lens = judged.scores().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        String why = lens.getValue() > 0 ? " for " + lens.getKey().replace('-', ' ') : "";
        return switch (judged.ruling()) {
            case "remedies" -> " (remedies" + why + ")";
            case "block" -> " (block" + why + ")";
            default -> "";
        };
    }

    /** Terms of a deal in short. */
    String terms(Benchmark.Terms deal) {
        List<String> parts = new ArrayList<>();
        if (deal.investmentUsdBn() > 0) {
            parts.add("invests " + Figures.usd(deal.investmentUsdBn()));
        }
        if (deal.commitmentUsdBn() > 0) {
            parts.add("sells compute for " + Figures.usd(deal.commitmentUsdBn()));
        }
        if (Math.abs(deal.signingFeeUsdBn()) >= 0.05) {
            parts.add((deal.signingFeeUsdBn() > 0 ? "pays " : "receives ")
                    + Figures.usd(Math.abs(deal.signingFeeUsdBn())));
        }
        if (!deal.access().equals("none")) {
            parts.add(deal.access().replace('-', ' '));
        }
        return deal.quarter() + " " + (parts.isEmpty() ? "on other terms" : String.join(", ", parts));
    }
}
