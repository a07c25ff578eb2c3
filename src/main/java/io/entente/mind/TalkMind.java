package io.entente.mind;

import io.entente.deal.Deal;
import io.entente.id.ActorId;
import io.entente.market.Valuation;
import io.entente.preference.Appraisal;
import io.entente.preference.DealSpace;
import io.entente.preference.RankedOutcomes;
import io.entente.protocol.Action;
import io.entente.protocol.HalfStep;
import io.entente.protocol.Move;
import io.entente.protocol.TalkOpening;
import io.entente.random.RandomStream;
import io.entente.strategy.Circumstances;
import io.entente.strategy.NegotiationView;
import io.entente.strategy.Negotiator;
import io.entente.strategy.Offers;
import io.entente.strategy.Setting;
import java.util.Optional;

/**
 * One party's side of one talk.
 *
 * @param opening the talk
 * @param self which party
 * @param space its outcomes' numbers
 * @param own the outcomes as the party ranks them, given what it has agreed elsewhere
 * @param agreedElsewhere how many deals that are
 * @param reservation gain of the best alternative, USD bn
 * @param negotiator how it acts
 * @param offered what it offered
 * @param received what it was offered
 * @param agreed the outcome agreed, provisionally
 * @param over whether the talk has ended
 */
record TalkMind(
        TalkOpening opening,
        ActorId self,
        DealSpace space,
        RankedOutcomes own,
        int agreedElsewhere,
        double reservation,
        Negotiator negotiator,
        Offers offered,
        Offers received,
        Optional<Agreed> agreed,
        boolean over) {

    /** An outcome agreed in a round. */
    record Agreed(int outcome, int round) {}

    /** Enters a talk. */
    static TalkMind entering(
            TalkOpening opening,
            ActorId self,
            DealSpace space,
            Valuation world,
            double reservation,
            Negotiator negotiator) {
        RankedOutcomes own = ranked(opening, self, space, world);
        return new TalkMind(
                opening,
                self,
                space,
                own,
                0,
                reservation,
                negotiator,
                Offers.NONE,
                Offers.NONE,
                Optional.empty(),
                false);
    }

    /** The outcomes of a talk as one of its parties ranks them in a world. */
    static RankedOutcomes ranked(TalkOpening opening, ActorId self, DealSpace space, Valuation world) {
        Deal talk = blank(opening, space);
        return self.equals(opening.hyperscaler())
                ? Appraisal.of(world, space, talk, opening.outcomes()).forHyperscaler()
                : Appraisal.rankedByLab(world, space, talk, opening.outcomes());
    }

    private static Deal blank(TalkOpening opening, DealSpace space) {
        return new Deal(opening.id(), opening.hyperscaler(), opening.lab(), space.terms(0), 0, opening.amends());
    }

    /** The same talk after something was agreed elsewhere: its outcomes are worth something else now. */
    TalkMind reappraised(Valuation world, int deals) {
        return new TalkMind(
                opening,
                self,
                space,
                ranked(opening, self, space, world),
                deals,
                reservation,
                negotiator,
                offered,
                received,
                agreed,
                over);
    }

    /** The deal agreed in this talk. */
    Optional<Deal> deal() {
        return agreed.map(a -> new Deal(
                opening.id(), opening.hyperscaler(), opening.lab(), space.terms(a.outcome), a.round, opening.amends()));
    }

    /** After the other side moved. */
    TalkMind hearing(Move move) {
        if (move.action() instanceof Action.Propose propose) {
            return with(negotiator, offered, received.and(propose.outcome()), agreed, false);
        }
        boolean accepted = move.action() instanceof Action.Accept;
        Optional<Agreed> outcome = accepted ? Optional.of(new Agreed(offered.last(), move.round())) : Optional.empty();
        return with(negotiator, offered, received, outcome, true);
    }

    /** A move and the talk after it. */
    record Acted(Move move, TalkMind next) {}

    /** Whether it is the party's turn, and something is left to talk about. */
    boolean actsIn(HalfStep half) {
        return !over && opening.party(self) == half.party();
    }

    /** Acts in a round. */
    Acted act(int round, Circumstances circumstances, RandomStream random) {
        Setting setting = new Setting(space.space(), opening.rounds(), opening.party(self), 1, circumstances);
        NegotiationView view = NegotiationView.bilateral(setting, round, own, reservation, offered, received);
        Negotiator.Turned turned = negotiator.act(view, random);
        Move move = new Move(opening.id(), round, self, opening.other(self), turned.action(), turned.reason());
        return new Acted(move, after(turned, round));
    }

    private TalkMind after(Negotiator.Turned turned, int round) {
        if (turned.action() instanceof Action.Propose propose) {
            return with(turned.next(), offered.and(propose.outcome()), received, agreed, false);
        }
        boolean accepted = turned.action() instanceof Action.Accept;
        Optional<Agreed> outcome = accepted ? Optional.of(new Agreed(received.last(), round)) : Optional.empty();
        return with(turned.next(), offered, received, outcome, true);
    }

    private TalkMind with(
            Negotiator nextNegotiator,
            Offers nextOffered,
            Offers nextReceived,
            Optional<Agreed> nextAgreed,
            boolean nextOver) {
        return new TalkMind(
                opening,
                self,
                space,
                own,
                agreedElsewhere,
                reservation,
                nextNegotiator,
                nextOffered,
                nextReceived,
                nextAgreed,
                nextOver);
    }
}
