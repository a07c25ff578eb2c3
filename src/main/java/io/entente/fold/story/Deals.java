package io.entente.fold.story;

import io.entente.deal.Contract;
import io.entente.deal.Terms;
import io.entente.event.AgreementReached;
import io.entente.event.AllianceChanged;
import io.entente.event.ContractAmended;
import io.entente.event.DealBlocked;
import io.entente.event.DealConfirmed;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.MarketCleared;
import io.entente.event.OfferAccepted;
import io.entente.event.OfferMade;
import io.entente.event.TalksFailed;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Follows every deal from the table to its fate. */
final class Deals {

    private final Chronicle chronicle;
    private final Map<TalkId, Terms> onTheTable = new TreeMap<>();
    private final Map<TalkId, Occurrence<AgreementReached>> filed = new TreeMap<>();
    private final List<DealFacts> fates = new ArrayList<>();
    private Optional<ContractId> amending = Optional.empty();

    private Deals(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The fates of all deals, in the order of the log; those still under review come last. */
    static List<DealFacts> of(Chronicle chronicle) {
        Deals deals = new Deals(chronicle);
        chronicle.moments().forEach(deals::follow);
        deals.filed.forEach(deals::pending);
        return List.copyOf(deals.fates);
    }

    private void follow(Occurrence<Event> moment) {
        Event event = moment.event();
        if (event instanceof OfferMade offer) {
            onTheTable.put(offer.talk(), offer.terms());
        } else if (event instanceof OfferAccepted accepted) {
            onTheTable.put(accepted.talk(), accepted.terms());
        } else if (event instanceof DealConfirmed confirmed) {
            onTheTable.put(confirmed.talk(), confirmed.terms());
        } else if (event instanceof AgreementReached reached) {
            onTheTable.put(reached.talk(), reached.terms());
            filed.put(reached.talk(), new Occurrence<>(moment.seq(), moment.quarter(), moment.round(), reached));
        } else if (event instanceof DealSigned signed) {
            sign(moment, signed);
        } else if (event instanceof ContractAmended amended) {
            amend(moment, amended);
        } else {
            end(moment, event);
        }
    }

    private void sign(Occurrence<Event> moment, DealSigned signed) {
        filed.remove(signed.talk());
        amending = signed.amends();
        if (amending.isPresent()) {
            return; // told by ContractAmended, which knows what was before
        }
        Contract contract = signed.contract();
        fates.add(new DealFacts(
                moment.seq(),
                moment.when(),
                signed.talk().value(),
                "signed",
                chronicle.name(contract.hyperscaler()),
                chronicle.name(contract.lab()),
                TermsInWords.words(contract.terms(), stakeBought(moment.seq(), contract)),
                signed.remedies().isEmpty() ? "" : "under remedies: " + ReviewSentences.remedies(signed.remedies())));
    }

    private void amend(Occurrence<Event> moment, ContractAmended amended) {
        fates.add(new DealFacts(
                moment.seq(),
                moment.when(),
                "",
                isWaiver(amended) ? "waived" : "amended",
                chronicle.name(amended.hyperscaler()),
                chronicle.name(amended.lab()),
                TermsInWords.changes(amended.before(), amended.after()),
                ""));
    }

    /** Whether exclusivity made way for a deal of others: no deal of the pair changed the contract, and nothing else in it has. */
    private boolean isWaiver(ContractAmended amended) {
        return amending.filter(amended.contract()::equals).isEmpty()
                && amended.before().withoutExclusivity().equals(amended.after().withoutExclusivity());
    }

    private void end(Occurrence<Event> moment, Event event) {
        if (event instanceof DealBlocked blocked) {
            String note = "by " + chronicle.name(blocked.regulator());
            close(moment, new Ending(blocked.talk(), "blocked", blocked.hyperscaler(), blocked.lab(), note));
        } else if (event instanceof DealWithdrawn withdrawn) {
            String note = "by " + chronicle.name(withdrawn.by());
            close(moment, new Ending(withdrawn.talk(), "withdrawn", withdrawn.hyperscaler(), withdrawn.lab(), note));
        } else if (event instanceof DealDropped dropped) {
            String note = Causes.dropped(dropped.cause(), chronicle.name(dropped.by()));
            close(moment, new Ending(dropped.talk(), "dropped", dropped.hyperscaler(), dropped.lab(), note));
        } else if (event instanceof TalksFailed failed) {
            boolean cloudFirst = chronicle.is(failed.opener(), "hyperscaler");
            ActorId hyperscaler = cloudFirst ? failed.opener() : failed.responder();
            ActorId lab = cloudFirst ? failed.responder() : failed.opener();
            close(moment, new Ending(failed.talk(), "failed", hyperscaler, lab, Causes.failed(failed.cause())));
        }
    }

    private void close(Occurrence<Event> moment, Ending ending) {
        filed.remove(ending.talk());
        fates.add(new DealFacts(
                moment.seq(),
                moment.when(),
                ending.talk().value(),
                ending.fate(),
                chronicle.name(ending.hyperscaler()),
                chronicle.name(ending.lab()),
                Optional.ofNullable(onTheTable.get(ending.talk()))
                        .map(terms -> TermsInWords.words(terms, Optional.empty()))
                        .orElse(""),
                ending.note()));
    }

    private void pending(TalkId talk, Occurrence<AgreementReached> moment) {
        AgreementReached reached = moment.event();
        String before = reached.regulators().isEmpty() ? "" : ", before " + chronicle.names(reached.regulators());
        fates.add(new DealFacts(
                moment.seq(),
                moment.when(),
                talk.value(),
                "pending",
                chronicle.name(reached.hyperscaler()),
                chronicle.name(reached.lab()),
                TermsInWords.words(reached.terms(), Optional.empty()),
                "filed " + moment.when() + before));
    }

    /** How a deal or a talk ended short of a signature. */
    private record Ending(TalkId talk, String fate, ActorId hyperscaler, ActorId lab, String note) {}

    /** What the alliance network says of the pair's stake right after the signature; empty without a word of it. */
    private Optional<String> stakeBought(long signedAt, Contract contract) {
        double before = 0;
        for (Occurrence<Event> moment : chronicle.moments()) {
            boolean next = moment.event() instanceof DealSigned || moment.event() instanceof MarketCleared;
            if (moment.seq() > signedAt && next) {
                return Optional.empty();
            }
            if (moment.event() instanceof AllianceChanged alliances) {
                double stake = stake(alliances, contract);
                if (moment.seq() > signedAt) {
                    return stakeInWords(before, stake);
                }
                before = stake;
            }
        }
        return Optional.empty();
    }

    private static double stake(AllianceChanged alliances, Contract contract) {
        return alliances.links().stream()
                .filter(link -> contract.joins(link.hyperscaler(), link.lab()))
                .mapToDouble(AllianceChanged.Link::stake)
                .sum();
    }

    private static Optional<String> stakeInWords(double before, double after) {
        if (after <= before) {
            return Optional.empty();
        }
        return Optional.of(
                before == 0
                        ? " for " + Figures.exactPercent(after)
                        : " (stake from " + Figures.exactPercent(before) + " to " + Figures.exactPercent(after) + ")");
    }
}
