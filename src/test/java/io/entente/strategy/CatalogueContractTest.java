package io.entente.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.describe.Choice;
import io.entente.describe.Description;
import io.entente.describe.Parameter;
import io.entente.describe.Trait;
import io.entente.id.ActorId;
import io.entente.outcome.OutcomeSpace;
import io.entente.preference.RankedOutcomes;
import io.entente.random.RandomStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every policy of the catalogue, those of other jars on the class path included. */
class CatalogueContractTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final OutcomeSpace SPACE = new OutcomeSpace(List.of(4, 3, 5));
    private static final int SITUATIONS = 150;

    static Stream<Arguments> entries() {
        return CATALOGUE.shelves().stream()
                .flatMap(shelf -> shelf.entries().stream()
                        .map(entry -> Arguments.argumentSet(shelf.key() + " " + entry.name(), shelf, entry)));
    }

    static Stream<Arguments> parameters() {
        return CATALOGUE.shelves().stream()
                .flatMap(shelf -> shelf.entries().stream()
                        .flatMap(entry -> entry.parameters().stream()
                                .map(parameter -> Arguments.argumentSet(
                                        entry.name() + " " + parameter.name(), shelf, entry, parameter))));
    }

    static Stream<Arguments> offers() {
        return CATALOGUE.offers().entries().stream().map(entry -> Arguments.argumentSet(entry.name(), entry));
    }

    static Stream<Arguments> strategies() {
        return CATALOGUE.offers().names().words().stream()
                .flatMap(offer -> CATALOGUE.acceptances().names().words().stream()
                        .flatMap(acceptance -> CATALOGUE.opponents().names().words().stream()
                                .map(opponent -> Arguments.argumentSet(
                                        offer + " " + acceptance + " " + opponent,
                                        strategy(offer, acceptance, opponent, 0.1)))));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntrySaysWhatItIs(Shelf<?> shelf, Description<?> entry) throws IOException {
        assertThat(entry.name()).matches("[a-z][a-z0-9-]*");
        assertThat(entry.summary()).isNotBlank().doesNotContain("\n").hasSizeLessThan(120);
        assertThat(entry.reference()).isIn(references());
        assertThat(entry.traits())
                .satisfiesOnlyOnce(trait -> assertThat(trait).isIn(Trait.DETERMINISTIC, Trait.STOCHASTIC));
        assertThat(entry.parameters()).allSatisfy(parameter -> {
            assertThat(parameter.meaning()).isNotBlank();
            assertThat(parameter.remedy()).isNotBlank();
            assertThat(parameter.objection(parameter.standard())).isEmpty();
        });
        assertThat(shelf.make(Choice.of(entry.name()))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void equalParametersMakeEqualPolicies(Shelf<?> shelf, Description<?> entry) {
        assertThat(shelf.make(Choice.of(entry.name()))).isEqualTo(shelf.make(Choice.of(entry.name())));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void unknownParametersAreRefused(Shelf<?> shelf, Description<?> entry) {
        assertThatThrownBy(() -> shelf.make(new Choice(entry.name(), Map.of("patence", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameter of " + entry.name())
                .hasMessageContaining("(patence)")
                .hasMessageContaining("Maybe ");
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void valuesOutOfRangeAreRefused(Shelf<?> shelf, Description<?> entry, Parameter parameter) {
        assertThat(wrongValues(parameter))
                .allSatisfy(value -> assertThatThrownBy(
                                () -> shelf.make(new Choice(entry.name(), Map.of(parameter.name(), value))))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(entry.name() + " " + parameter.name() + " (" + value + ") must ")
                        .hasMessageContaining("Maybe " + parameter.remedy()));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void bothEndsOfARangeAreAllowed(Shelf<?> shelf, Description<?> entry, Parameter parameter) {
        List<?> allowed = parameter.kind() == Parameter.Kind.CHOICE
                ? parameter.choices()
                : List.of(parameter.least(), parameter.most());
        assertThat(allowed)
                .allSatisfy(value -> assertThat(parameter.objection(value)).isEmpty());
        assertThat(parameter.objection(parameter.standard())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offers")
    void offersNeverFallBelowReservation(Description<? extends OfferPolicy> entry) {
        OfferPolicy policy = entry.make(Map.of());
        RandomStream random = RandomStream.of(1, entry.name());
        for (int i = 0; i < SITUATIONS; i++) {
            NegotiationView view = situation(i);
            OfferPolicy.Turn turn = policy.next(view, belief(view), random);
            assertThat(view.own().utility(turn.outcome())).isGreaterThanOrEqualTo(view.reservation());
            assertThat(turn.target()).isBetween(view.reservation(), view.own().best());
        }
    }

    @ParameterizedTest
    @MethodSource("offers")
    void theSameViewAndSeedGiveTheSameOffer(Description<? extends OfferPolicy> entry) {
        for (int i = 0; i < SITUATIONS; i++) {
            NegotiationView view = situation(i);
            OfferPolicy.Turn once = entry.make(Map.of()).next(view, belief(view), RandomStream.of(i, "offer"));
            OfferPolicy.Turn again = entry.make(Map.of()).next(view, belief(view), RandomStream.of(i, "offer"));
            assertThat(again).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @MethodSource("offers")
    void deterministicPoliciesDrawNothing(Description<? extends OfferPolicy> entry) {
        RandomStream used = RandomStream.of(3, "offer");
        for (int i = 0; i < SITUATIONS; i++) {
            NegotiationView view = situation(i);
            OfferPolicy later =
                    entry.make(Map.of()).next(view, belief(view), used).successor();
            later.next(view, belief(view), used);
        }
        boolean drewNothing = used.nextDouble() == RandomStream.of(3, "offer").nextDouble();
        assertThat(drewNothing).isEqualTo(entry.traits().contains(Trait.DETERMINISTIC));
    }

    /** Up to the 1e-4 by which an offer may miss the target in the convention of NegMAS. */
    @ParameterizedTest
    @MethodSource("offers")
    void theZeroAndTheUnitOfUtilityDoNotMatter(Description<? extends OfferPolicy> entry) {
        OfferPolicy policy = entry.make(Map.of());
        for (int i = 0; i < SITUATIONS; i++) {
            NegotiationView view = situation(i);
            double target =
                    policy.next(view, belief(view), RandomStream.of(i, "offer")).target();
            double inOtherUnits = policy.next(inOtherUnits(view), belief(view), RandomStream.of(i, "offer"))
                    .target();
            assertThat(inOtherUnits).isEqualTo(1024 * target - 64, within(1025e-4));
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void agreementsAreWorthTheReservationAndTheFloor(StrategyChoice choice) {
        SmallDomain domain = SmallDomain.a();
        SmallDomain.Result result = domain.talk(
                CATALOGUE.strategy(choice).negotiator(List.of(domain.counterpart(1, 20))),
                CATALOGUE.strategy(choice).negotiator(List.of(domain.counterpart(0, 20))),
                20,
                0.2,
                0.3);
        double[] floors = {0.2 + 0.1 * 0.8, 0.3 + 0.1 * 0.7};
        for (int party = 0; party < 2; party++) {
            RankedOutcomes own = domain.parties().get(party);
            double floor = floors[party];
            assertThat(result.offers().get(party))
                    .allSatisfy(offer -> assertThat(own.utility(offer)).isGreaterThanOrEqualTo(floor));
            assertThat(result.agreement().stream())
                    .allSatisfy(deal -> assertThat(own.utility(deal)).isGreaterThanOrEqualTo(floor));
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aTalkAgainGivesTheSameTalk(StrategyChoice choice) {
        SmallDomain domain = SmallDomain.b();
        Negotiator first = CATALOGUE.strategy(choice).negotiator(List.of(domain.counterpart(1, 15)));
        Negotiator second = CATALOGUE.strategy(choice).negotiator(List.of(domain.counterpart(0, 15)));
        assertThat(domain.talk(first, second, 15)).isEqualTo(domain.talk(first, second, 15));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void nobodyAcceptsBeforeAnOfferIsMade(StrategyChoice choice) {
        SmallDomain domain = SmallDomain.a();
        Negotiator.Turned turned = CATALOGUE
                .strategy(choice)
                .negotiator(List.of(domain.counterpart(1, 20)))
                .act(domain.view(0, 0, 20), RandomStream.of(1, "talk"));
        assertThat(turned.action()).isInstanceOf(io.entente.protocol.Action.Propose.class);
        assertThat(turned.reason().rule()).isEqualTo(choice.offer().type());
    }

    static Stream<Arguments> links() {
        return CATALOGUE.links().entries().stream().map(entry -> Arguments.argumentSet(entry.name(), entry));
    }

    @ParameterizedTest
    @MethodSource("links")
    void onlyCandidatesAreApproachedAndEachOnce(Description<? extends LinkPolicy> entry) {
        RandomStream random = RandomStream.of(5, entry.name());
        for (int i = 0; i < SITUATIONS; i++) {
            List<LinkPolicy.Candidate> candidates = IntStream.range(0, random.nextInt(8))
                    .mapToObj(n -> new LinkPolicy.Candidate(
                            new ActorId("actor-" + n),
                            random.nextGaussian(),
                            random.nextGaussian(),
                            random.nextInt(2) == 0,
                            random.nextInt(2) == 0))
                    .toList();
            List<ActorId> approached = entry.make(Map.of()).approach(i, candidates, random);
            assertThat(approached)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(candidates.stream()
                            .filter(candidate -> !candidate.coolingOff())
                            .map(LinkPolicy.Candidate::partner)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("links")
    void deterministicLinkPoliciesDrawNothing(Description<? extends LinkPolicy> entry) {
        RandomStream used = RandomStream.of(6, "links");
        LinkPolicy.Candidate candidate = new LinkPolicy.Candidate(new ActorId("amazon"), 2, 1, false, false);
        for (int period = 0; period < SITUATIONS; period++) {
            assertThat(entry.make(Map.of()).approach(period, List.of(candidate), used))
                    .hasSizeLessThan(2);
        }
        boolean drewNothing = used.nextDouble() == RandomStream.of(6, "links").nextDouble();
        assertThat(drewNothing).isEqualTo(entry.traits().contains(Trait.DETERMINISTIC));
    }

    private static StrategyChoice strategy(String offer, String acceptance, String opponent, double floor) {
        return new StrategyChoice(
                Choice.of(offer), Choice.of(acceptance), Choice.of(opponent), Choice.of("agenda"), floor);
    }

    private static List<?> wrongValues(Parameter parameter) {
        List<Object> wrong = new ArrayList<>(List.of("sideways", Double.NaN, 1e9, -1e9, Double.POSITIVE_INFINITY));
        if (parameter.kind() == Parameter.Kind.COUNT) {
            wrong.add(parameter.least() + 0.5);
        }
        return wrong;
    }

    /** A random talk in the middle: utilities of any sign, ties, a reservation that some outcome reaches. */
    private static NegotiationView situation(int number) {
        RandomStream random = RandomStream.of(number, "situation");
        int[] ids = IntStream.range(0, (int) SPACE.size())
                .filter(id -> id == 0 || random.nextInt(3) > 0)
                .toArray();
        double scale = 1 + random.nextInt(50);
        double[] utilities = IntStream.of(ids)
                .mapToDouble(id -> Math.rint(4 * scale * random.nextGaussian()) / 4)
                .toArray();
        RankedOutcomes own = RankedOutcomes.of(ids, utilities);
        double reservation = random.nextInt(4) == 0
                ? own.worst() - scale
                : own.utilityAtRank(random.nextInt(own.size())) - random.nextInt(2) * 0.1;
        int rounds = 1 + random.nextInt(40);
        int round = random.nextInt(rounds);
        int party = random.nextInt(2);
        Offers made = offers(own, random);
        Offers received = offers(own, random);
        Circumstances circumstances = new Circumstances(16 * random.nextDouble(), random.nextDouble());
        return NegotiationView.bilateral(
                new Setting(SPACE, rounds, party, 1, circumstances), round, own, reservation, made, received);
    }

    private static Offers offers(RankedOutcomes own, RandomStream random) {
        return Offers.of(IntStream.range(0, random.nextInt(20))
                .mapToObj(i -> own.outcome(random.nextInt(own.size())))
                .toList());
    }

    private static OpponentModel belief(NegotiationView view) {
        OpponentModel model = CATALOGUE
                .opponents()
                .make(Choice.of("frequency"))
                .start(new Counterpart(SPACE, view.rounds(), view::own));
        for (int outcome : view.received().stream().toArray()) {
            model = model.observe(outcome);
        }
        return model;
    }

    /** The same situation with utilities times 1024 less 64: exact in binary. */
    private static NegotiationView inOtherUnits(NegotiationView view) {
        int[] ids = IntStream.range(0, view.own().size())
                .map(rank -> view.own().outcome(rank))
                .toArray();
        double[] utilities = IntStream.of(ids)
                .mapToDouble(id -> 1024 * view.own().utility(id) - 64)
                .toArray();
        return new NegotiationView(
                view.setting(),
                view.round(),
                RankedOutcomes.of(ids, utilities),
                1024 * view.reservation() - 64,
                view.offers(),
                view.proposer());
    }

    private static Set<String> references() throws IOException {
        Set<String> keys = new TreeSet<>();
        Pattern.compile("(?m)^@\\w+\\{([^,]+),")
                .matcher(Files.readString(Path.of("docs/references.bib")))
                .results()
                .forEach(found -> keys.add(found.group(1)));
        return keys;
    }
}
