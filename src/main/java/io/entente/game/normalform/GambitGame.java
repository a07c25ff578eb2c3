package io.entente.game.normalform;

import io.entente.quantity.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.fraction.BigFraction;

/**
 * A game with names, as the file format {@code .nfg} of Gambit holds it [Savani2025]. Payoffs are exact.
 *
 * @param title of the game
 * @param players their names
 * @param strategies names of each player's pure strategies
 * @param payoffs what each player gets, by profile in row-major order (the last player's strategy varies fastest)
 */
public record GambitGame(
        String title, List<String> players, List<List<String>> strategies, List<List<BigFraction>> payoffs) {

    private static final int MOST_PROFILES = 1_000_000;
    private static final int DIGITS = 15;

    public GambitGame {
        players = List.copyOf(players);
        strategies = strategies.stream().map(List::copyOf).toList();
        payoffs = payoffs.stream().map(List::copyOf).toList();
        Check.that(
                strategies.size() == players.size() && !players.isEmpty(),
                "number of lists of strategies",
                strategies.size(),
                "be that of the players, " + players.size(),
                "give one for each player");
        int profiles = profiles(strategies.stream().map(List::size).toList());
        Check.that(
                payoffs.size() == profiles,
                "number of profiles with payoffs",
                payoffs.size(),
                "be " + profiles,
                "give the payoffs of every profile");
    }

    /** Number of profiles of these numbers of strategies. */
    static int profiles(List<Integer> sizes) {
        long profiles = sizes.stream().mapToLong(s -> s).reduce(1, (a, b) -> Math.min(a * b, Long.MAX_VALUE / 1000));
        Check.that(
                profiles >= 1 && profiles <= MOST_PROFILES,
                "number of profiles",
                profiles,
                "be between 1 and " + MOST_PROFILES,
                "leave out strategies");
        return (int) profiles;
    }

    /** A game with numbered players and strategies. */
    public static GambitGame of(String title, NormalFormGame game) {
        return new GambitGame(
                title,
                IntStream.rangeClosed(1, game.players())
                        .mapToObj(player -> "Player " + player)
                        .toList(),
                IntStream.range(0, game.players())
                        .mapToObj(player -> IntStream.rangeClosed(1, game.strategies(player))
                                .mapToObj(Integer::toString)
                                .toList())
                        .toList(),
                IntStream.range(0, game.profiles())
                        .mapToObj(profile -> IntStream.range(0, game.players())
                                .mapToObj(player -> decimal(game.payoff(profile, player)))
                                .toList())
                        .toList());
    }

    /** A payoff to fifteen digits. */
    private static BigFraction decimal(double payoff) {
        BigDecimal rounded = new BigDecimal(payoff).round(new MathContext(DIGITS));
        return rounded.scale() <= 0
                ? new BigFraction(rounded.toBigIntegerExact())
                : new BigFraction(rounded.unscaledValue(), BigInteger.TEN.pow(rounded.scale()));
    }

    /**
     * Reads a file of either kind: payoffs one after the other, or outcomes and their numbers.
     *
     * @throws IllegalArgumentException where the text is not such a file, with line and column
     */
    public static GambitGame parse(String text) {
        return new GambitReader(text).game();
    }

    /** Whether a text looks like such a file. */
    public static boolean looksLike(String text) {
        return text.stripLeading().startsWith("NFG ");
    }

    /** The game with payoffs rounded to the nearest double. */
    public NormalFormGame rounded() {
        return NormalFormGame.of(
                strategies.stream().map(List::size).toList(),
                payoffs.stream()
                        .map(profile -> profile.stream()
                                .mapToDouble(BigFraction::doubleValue)
                                .toArray())
                        .toArray(double[][]::new));
    }

    /** The game of two players, exact. */
    public Bimatrix bimatrix() {
        Check.that(players.size() == 2, "number of players", players.size(), "be 2", "solve it as a game of several");
        return new Bimatrix(matrix(0), matrix(1));
    }

    private List<List<BigFraction>> matrix(int player) {
        int columns = strategies.get(1).size();
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int row = 0; row < strategies.get(0).size(); row++) {
            List<BigFraction> entries = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                entries.add(payoffs.get(row * columns + column).get(player));
            }
            rows.add(entries);
        }
        return rows;
    }

    /** The file: payoffs one after the other, the first player's strategy varying fastest, as Gambit has it. */
    public String text() {
        StringBuilder text = new StringBuilder("NFG 1 R " + quoted(title) + "\n{ "
                + players.stream().map(GambitGame::quoted).collect(Collectors.joining(" ")) + " }\n\n{ ");
        for (List<String> names : strategies) {
            text.append("{ ")
                    .append(names.stream().map(GambitGame::quoted).collect(Collectors.joining(" ")))
                    .append(" }\n");
        }
        text.append("}\n\"\"\n\n{\n");
        List<Integer> order = inFileOrder(strategies.stream().map(List::size).toList());
        for (int profile : order) {
            text.append("{ \"\" ")
                    .append(payoffs.get(profile).stream()
                            .map(GambitGame::number)
                            .collect(Collectors.joining(", ")))
                    .append(" }\n");
        }
        text.append("}\n");
        text.append(IntStream.rangeClosed(1, order.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" ")));
        return text.append('\n').toString();
    }

    /** Row-major numbers of the profiles in the order of the file. */
    static List<Integer> inFileOrder(List<Integer> sizes) {
        List<Integer> order = new ArrayList<>();
        int profiles = profiles(sizes);
        for (int number = 0; number < profiles; number++) {
            int rest = number;
            int profile = 0;
            int stride = profiles;
            for (int size : sizes) {
                stride /= size;
                profile += rest % size * stride;
                rest /= size;
            }
            order.add(profile);
        }
        return order;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String number(BigFraction number) {
        try {
            return new BigDecimal(number.getNumerator())
                    .divide(new BigDecimal(number.getDenominator()))
                    .toPlainString();
        } catch (ArithmeticException neverEnds) {
            return number.getNumerator() + "/" + number.getDenominator();
        }
    }
}
