package io.entente.fold.story;

import io.entente.event.ContractAmended;
import io.entente.event.ContractExpired;
import io.entente.event.ContractLapsed;
import io.entente.event.ContractTerminated;
import io.entente.event.DealBlocked;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.MarketCleared;
import io.entente.event.PaymentMade;
import io.entente.event.ShockApplied;
import io.entente.event.TrancheMissed;
import io.entente.id.ActorId;
import java.util.Optional;
import java.util.Set;

/** What an event was the occasion of: completes "when …". */
final class Occasions {

    /** What leverage is measured after. */
    private static final Set<Class<? extends Event>> OCCASIONS = Set.of(
            DealSigned.class, DealBlocked.class, ContractExpired.class, ContractLapsed.class, ShockApplied.class);

    private Occasions() {}

    /** The first occasion of what was measured by the event with a sequence number, and whether there were more. */
    static String phrase(Occurrence<Event> first, long measured, Chronicle chronicle) {
        boolean more = chronicle.between(first.seq(), measured).stream()
                .anyMatch(other -> OCCASIONS.contains(other.event().getClass()));
        String when = first.quarter().map(q -> " in " + q).orElse(" at the start");
        return phrase(first.event(), chronicle) + (more ? ", among other things," : "") + when;
    }

    private static String phrase(Event event, Chronicle chronicle) {
        if (event instanceof DealSigned signed) {
            return both(signed.contract().hyperscaler(), signed.contract().lab(), chronicle)
                    + (signed.amends().isPresent() ? " amended their contract" : " signed");
        }
        if (event instanceof ContractAmended amended) {
            return both(amended.hyperscaler(), amended.lab(), chronicle) + " amended their contract";
        }
        if (event instanceof ContractTerminated ended) {
            return chronicle.name(ended.by()) + " ended the " + ended.scope() + " between "
                    + both(ended.hyperscaler(), ended.lab(), chronicle);
        }
        if (event instanceof DealBlocked blocked) {
            return chronicle.name(blocked.regulator()) + " blocked the deal of "
                    + both(blocked.hyperscaler(), blocked.lab(), chronicle);
        }
        return ending(event, chronicle)
                .orElseGet(() -> chronicle.names(event.actors()) + " saw "
                        + Spelling.spaced(event.type()).toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<String> ending(Event event, Chronicle chronicle) {
        if (event instanceof ContractExpired expired) {
            return Optional.of("the contract of " + both(expired.hyperscaler(), expired.lab(), chronicle) + " expired");
        }
        if (event instanceof ContractLapsed lapsed) {
            return Optional.of(
                    "the letter of intent of " + both(lapsed.hyperscaler(), lapsed.lab(), chronicle) + " lapsed");
        }
        if (event instanceof DealWithdrawn withdrawn) {
            return Optional.of(both(withdrawn.hyperscaler(), withdrawn.lab(), chronicle) + " withdrew their deal");
        }
        if (event instanceof ShockApplied shock) {
            return Optional.of("a shock hit "
                    + shock.actor().map(chronicle::name).orElse("the market") + " (" + shock.kind() + ")");
        }
        if (event instanceof TrancheMissed missed) {
            return Optional.of(
                    chronicle.name(missed.payer()) + " missed a payment to " + chronicle.name(missed.payee()));
        }
        if (event instanceof PaymentMade) {
            return Optional.of("what fell due was paid");
        }
        return event instanceof MarketCleared ? Optional.of("the market moved") : Optional.empty();
    }

    private static String both(ActorId hyperscaler, ActorId lab, Chronicle chronicle) {
        return chronicle.name(hyperscaler) + " and " + chronicle.name(lab);
    }
}
