package io.entente.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.entente.describe.Words;
import io.entente.fold.story.Block;
import io.entente.fold.story.Figures;
import io.entente.fold.story.Page;
import io.entente.fold.story.Style;
import io.entente.game.bargaining.FiniteBargain;
import io.entente.outcome.NegotiationDomain;
import io.entente.preference.LinearAdditive;
import io.entente.protocol.Action;
import io.entente.protocol.Reason;
import io.entente.reading.DomainFiles;
import io.entente.session.Distances;
import io.entente.session.Payoffs;
import io.entente.session.SessionProtocol;
import io.entente.session.SessionResult;
import io.entente.session.StepClass;
import io.entente.session.StepCounts;
import io.entente.session.Table;
import io.entente.strategy.SessionConvention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of a negotiation.
 *
 * @param domain its name
 * @param protocol how the parties came to an agreement
 * @param convention what the names of strategies mean, and which clock runs
 * @param strategies of the parties
 * @param rounds deadline
 * @param seed of the session
 * @param agreement value of each issue; empty without an agreement
 * @param outcome its id
 * @param utilities of the parties, discounted; without an agreement their reservation values
 * @param step rounds begun
 * @param offers made by all parties together
 * @param end why it ended
 * @param distances from the frontier and the solutions, undiscounted
 * @param steps of each party by class
 * @param offersPerSecond with {@code --repeat}: once the program is warm, in one thread
 * @param sessionsPerSecond likewise
 * @param repeated what all sessions came to
 * @param moves with {@code --trace}: all moves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionReport(
        String domain,
        String protocol,
        SessionConvention convention,
        List<String> strategies,
        int rounds,
        long seed,
        Optional<Map<String, String>> agreement,
        Optional<Integer> outcome,
        List<Double> utilities,
        int step,
        int offers,
        SessionResult.End end,
        Distances distances,
        StepCounts steps,
        Double offersPerSecond,
        Double sessionsPerSecond,
        Repetition.Summary repeated,
        List<Moved> moves) {

    /** How a session is to be held. */
    record Order(
            SessionProtocol protocol,
            List<String> strategies,
            SessionConvention convention,
            long seed,
            double threshold,
            boolean trace,
            Optional<Integer> repeat) {}

    /**
     * A move as a machine reads it.
     *
     * @param outcome what is offered; empty where nothing is
     * @param values what that says, by issue
     */
    record Moved(
            int round,
            int party,
            String action,
            Optional<Integer> outcome,
            Optional<Map<String, String>> values,
            Reason reason) {}

    /** Holds the session, or sessions, and says what came of the first. */
    static SessionReport of(DomainFiles files, Table table, Order order) {
        List<Moved> moves = new ArrayList<>();
        SessionResult result = order.protocol.hold(
                table,
                order.seed,
                (round, party, action, reason) -> moves.add(moved(files.domain(), round, party, action, reason)));
        FiniteBargain bargain = FiniteBargain.of(
                files.profiles().stream().map(LinearAdditive::utilities).toArray(double[][]::new),
                files.profiles().stream()
                        .mapToDouble(LinearAdditive::reservation)
                        .toArray());
        Optional<Repetition.Summary> repeated =
                order.repeat.map(times -> Repetition.of(order.protocol, table, order.convention, order.seed, times));
        return new SessionReport(
                files.domain().name(),
                Words.of(order.protocol),
                order.convention,
                order.strategies,
                table.rounds(),
                order.seed,
                result.agreement().map(files.domain()::labels),
                result.agreement(),
                Payoffs.of(table, result, order.convention),
                result.step(),
                result.offersMade(),
                result.end(),
                Distances.of(bargain, Payoffs.undiscounted(table, result)),
                StepCounts.of(result, table.seats(), order.threshold),
                repeated.map(Repetition.Summary::offersPerSecond).orElse(null),
                repeated.map(Repetition.Summary::sessionsPerSecond).orElse(null),
                repeated.orElse(null),
                order.trace ? moves : null);
    }

    private static Moved moved(NegotiationDomain domain, int round, int party, Action action, Reason reason) {
        Optional<Integer> outcome =
                action instanceof Action.Propose propose ? Optional.of(propose.outcome()) : Optional.empty();
        return new Moved(
                round,
                party,
                action.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                outcome,
                outcome.map(domain::labels),
                reason);
    }

    String shown(Style style, boolean json) {
        return json ? Json.of(this) : Page.of(blocks(), style);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        boolean inTurns = protocol.equals(Words.of(SessionProtocol.ALTERNATING_OFFERS));
        blocks.add(new Block.Title(
                inTurns
                        ? String.join(" against ", strategies) + ", " + Words.of(convention) + " convention"
                        : protocol));
        blocks.add(new Block.Table(2, facts()));
        if (moves != null) {
            blocks.add(new Block.Title("Moves"));
            blocks.add(
                    inTurns
                            ? new Block.Table(2, course())
                            : new Block.Paragraph(2, "None are made in turn under this protocol."));
        }
        return blocks;
    }

    private List<Block.Row> facts() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("agreement", agreement.map(SessionReport::agreed).orElseGet(this::none)));
        rows.add(Block.Row.of("utilities", numbers(utilities)));
        rows.add(Block.Row.of("step", step + " of " + rounds + " rounds, " + offers + " offers"));
        rows.add(Block.Row.of("distance", farness()));
        for (int party = 0; party < strategies.size(); party++) {
            rows.add(
                    Block.Row.of("steps of party " + party, steps(steps.counts().get(party))));
        }
        if (repeated != null) {
            rows.add(Block.Row.of("repeated", repeated.words()));
        }
        return rows;
    }

    private static String agreed(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(Collectors.joining(", "));
    }

    private String none() {
        return "none, " + (end == SessionResult.End.WALKED ? "a party walked away" : "time is over");
    }

    private List<Block.Row> course() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of("round", "party", "rule", "target", "worth", "received", "move"));
        for (Moved move : moves) {
            rows.add(Block.Row.of(
                    Integer.toString(move.round),
                    Integer.toString(move.party),
                    move.reason.rule(),
                    number(move.reason.target()),
                    number(move.reason.ownUtility()),
                    number(move.reason.received()),
                    move.action
                            + move.values
                                    .map(values -> " " + String.join(", ", values.values()))
                                    .orElse("")));
        }
        return rows;
    }

    private static String steps(Map<StepClass, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String farness() {
        return "Pareto " + number(distances.pareto()) + ", Nash " + number(distances.nash()) + ", Kalai-Smorodinsky "
                + number(distances.kalaiSmorodinsky()) + ", egalitarian " + number(distances.egalitarian())
                + ", utilitarian " + number(distances.utilitarian());
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(SessionReport::number).collect(Collectors.joining(", "));
    }

    private static String number(Optional<Double> number) {
        return number.map(SessionReport::number).orElse("–");
    }

    private static String number(double number) {
        return Figures.decimals(number, 4);
    }
}
