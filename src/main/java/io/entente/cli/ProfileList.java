package io.entente.cli;

import io.entente.actor.Actor;
import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.actor.Regulator;
import io.entente.actor.Supplier;
import io.entente.describe.Vocabulary;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import io.entente.quantity.Check;
import io.entente.reading.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Profiles as they are shown to a person or a machine.
 *
 * @param detailed whether figures are told in text
 * @param profiles by kind, then by id
 */
record ProfileList(boolean detailed, List<Profile> profiles) {

    /**
     * An actor's profile.
     *
     * @param id file name
     * @param kind hyperscaler, lab, regulator or supplier
     * @param name as a person reads it
     * @param summary its main figures in one line
     * @param facts everything else, in the order of the profile
     */
    record Profile(String id, String kind, String name, String summary, List<ProfileFact> facts) {}

    /**
     * The profiles of a folder, or one of them.
     *
     * @throws IllegalArgumentException where there is no such folder or no such actor
     */
    static ProfileList load(Path folder, Optional<String> id) {
        Check.that(Files.isDirectory(folder), "folder of profiles", folder, "exist", "name it with --agents");
        List<Actor> actors = ScenarioReader.profiles(folder);
        id.ifPresent(wanted -> new Vocabulary(
                        "actor",
                        actors.stream().map(actor -> actor.id().value()).toList())
                .check(wanted));
        return new ProfileList(
                id.isPresent(),
                actors.stream()
                        .filter(actor -> id.isEmpty() || actor.id().value().equals(id.get()))
                        .map(ProfileList::profile)
                        .toList());
    }

    private static Profile profile(Actor actor) {
        return new Profile(
                actor.id().value(), kind(actor), actor.name(), summary(actor), ProfileFact.of((Record) actor));
    }

    private static String kind(Actor actor) {
        if (actor instanceof Hyperscaler) {
            return "hyperscaler";
        }
        if (actor instanceof ModelLab) {
            return "lab";
        }
        return actor instanceof Regulator ? "regulator" : "supplier";
    }

    private static String summary(Actor actor) {
        if (actor instanceof Hyperscaler cloud) {
            return Figures.percent(cloud.cloudShare().value()) + " of cloud spend, "
                    + Figures.plain(cloud.capacityGw().value()) + " GW of AI capacity, "
                    + cloud.ownModel().map(model -> "own model " + model.name()).orElse("no model of its own");
        }
        if (actor instanceof ModelLab lab) {
            return "valued at " + Figures.usd(lab.valuationUsdBn().value()) + ", "
                    + Figures.usd(lab.cashUsdBn().value()) + " of cash, "
                    + Figures.percent(lab.enterpriseShare().value()) + " of enterprise model spend";
        }
        if (actor instanceof Regulator regulator) {
            return "jurisdiction " + regulator.jurisdiction() + ", strictness "
                    + Figures.plain(regulator.strictness().value()) + ", reviews of "
                    + Figures.count(regulator.reviewDays().value()) + " days";
        }
        return actor instanceof Supplier ? "passive: scripted contracts only" : "";
    }

    String shown(Style style, boolean json) {
        return json ? Json.of(profiles) + "\n" : Page.of(detailed ? details() : overview(), style);
    }

    private List<Block> overview() {
        List<Block> blocks = new ArrayList<>();
        profiles.stream().map(Profile::kind).distinct().forEach(kind -> {
            blocks.add(new Block.Title(kind + "s"));
            blocks.add(new Block.Table(
                    2,
                    profiles.stream()
                            .filter(profile -> profile.kind().equals(kind))
                            .map(profile -> Block.Row.of(profile.id(), profile.name(), profile.summary()))
                            .toList()));
        });
        return blocks;
    }

    private List<Block> details() {
        List<Block> blocks = new ArrayList<>();
        for (Profile profile : profiles) {
            blocks.add(new Block.Title(profile.name() + " (" + profile.id() + "), " + profile.kind()));
            blocks.add(new Block.Paragraph(2, profile.summary()));
            blocks.add(new Block.Table(
                    2,
                    profile.facts().stream()
                            .map(fact -> Block.Row.of(fact.name(), fact.value(), fact.origin()))
                            .toList()));
        }
        return blocks;
    }
}
