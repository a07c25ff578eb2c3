package io.entente.cli;

import io.entente.describe.Description;
import io.entente.describe.Parameter;
import io.entente.describe.Vocabulary;
import io.entente.describe.Words;
import io.entente.fold.story.Block;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import io.entente.strategy.Catalogue;
import io.entente.strategy.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Strategies as they are shown to a person or a machine.
 *
 * @param detailed whether parameters are told in text
 * @param strategies in the order of the kinds, then by name
 */
record StrategyList(boolean detailed, List<Strategy> strategies) {

    /**
     * One policy of the catalogue.
     *
     * @param kind key in a scenario's strategy
     * @param noun what such a policy is called
     * @param name its type in a scenario
     * @param summary one line
     * @param reference key in docs/references.bib; empty without one
     * @param traits what a reader of results should know
     * @param parameters in order
     */
    record Strategy(
            String kind,
            String noun,
            String name,
            String summary,
            String reference,
            List<String> traits,
            List<Parameter> parameters) {}

    /**
     * All of the catalogue, or those of one name.
     *
     * @throws IllegalArgumentException for a name that does not stand in it
     */
    static StrategyList load(Optional<String> name) {
        List<Strategy> all = new ArrayList<>();
        for (Shelf<?> shelf : Catalogue.load().shelves()) {
            shelf.entries().forEach(entry -> all.add(strategy(shelf, entry)));
        }
        name.ifPresent(wanted -> new Vocabulary(
                        "strategy", all.stream().map(Strategy::name).distinct().toList())
                .check(wanted));
        return new StrategyList(
                name.isPresent(),
                all.stream()
                        .filter(strategy -> name.isEmpty() || strategy.name().equals(name.get()))
                        .toList());
    }

    private static Strategy strategy(Shelf<?> shelf, Description<?> entry) {
        return new Strategy(
                shelf.key(),
                shelf.noun(),
                entry.name(),
                entry.summary(),
                entry.reference(),
                entry.traits().stream().map(Words::of).toList(),
                entry.parameters());
    }

    String shown(Style style, boolean json) {
        return json ? Json.of(strategies) : Page.of(detailed ? details() : overview(), style);
    }

    private List<Block> overview() {
        List<Block> blocks = new ArrayList<>();
        strategies.stream().map(Strategy::kind).distinct().forEach(kind -> {
            List<Strategy> shelf =
                    strategies.stream().filter(s -> s.kind().equals(kind)).toList();
            blocks.add(new Block.Title(kind + ": " + shelf.get(0).noun()));
            blocks.add(new Block.Table(
                    2,
                    shelf.stream()
                            .map(s -> Block.Row.of(s.name(), s.summary() + cited(s)))
                            .toList()));
        });
        blocks.add(new Block.Title("entente strategies NAME shows the parameters."));
        return blocks;
    }

    private List<Block> details() {
        List<Block> blocks = new ArrayList<>();
        for (Strategy strategy : strategies) {
            blocks.add(new Block.Title(strategy.name() + ", " + strategy.noun() + " (" + strategy.kind() + ")"));
            blocks.add(new Block.Paragraph(2, strategy.summary() + cited(strategy)));
            blocks.add(new Block.Paragraph(2, "Traits: " + String.join(", ", strategy.traits())));
            blocks.add(new Block.Table(
                    2,
                    strategy.parameters().stream()
                            .map(p -> Block.Row.of(p.name(), range(p), p.meaning()))
                            .toList()));
        }
        return blocks;
    }

    private static String cited(Strategy strategy) {
        return strategy.reference().isEmpty() ? "" : " [" + strategy.reference() + "]";
    }

    private static String range(Parameter parameter) {
        return switch (parameter.kind()) {
            case CHOICE ->
                parameter.choices().stream().collect(Collectors.joining(" | ")) + ", default " + parameter.standard();
            case COUNT, NUMBER -> parameter.least() + " to " + parameter.most() + ", default " + parameter.standard();
        };
    }
}
