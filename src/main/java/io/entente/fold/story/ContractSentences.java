package io.entente.fold.story;

import io.entente.describe.Words;
import io.entente.event.ContractAmended;
import io.entente.event.ContractExpired;
import io.entente.event.ContractLapsed;
import io.entente.event.ContractTerminated;
import io.entente.event.DealSigned;
import io.entente.event.FaultObserved;
import io.entente.event.RunEnded;
import io.entente.event.ShockApplied;
import io.entente.event.TrancheMissed;
import io.entente.id.ActorId;
import java.util.Optional;

/** What becomes of contracts, and what hits the world from outside. */
final class ContractSentences {

    private final Chronicle chronicle;

    ContractSentences(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    void addTo(EventInWords words) {
        words.tell(DealSigned.class, DealSigned::talk, this::signed)
                .tell(ContractAmended.class, this::amended)
                .tell(
                        ContractExpired.class,
                        e -> between(e.hyperscaler(), e.lab()) + " (" + e.contract() + ") expired.")
                .tell(ContractLapsed.class, this::lapsed)
                .tell(ContractTerminated.class, this::terminated)
                .tell(TrancheMissed.class, this::missed)
                .tell(ShockApplied.class, this::shock)
                .tell(FaultObserved.class, this::fault)
                .tell(RunEnded.class, this::ended);
    }

    private String signed(DealSigned event) {
        String remedies =
                event.remedies().isEmpty() ? "" : ", under remedies: " + ReviewSentences.remedies(event.remedies());
        String what = event.amends().isPresent() ? "Signed, amending " : "Signed as ";
        return what + event.contract().id() + ": "
                + TermsInWords.words(event.contract().terms(), Optional.empty()) + remedies + ".";
    }

    private String amended(ContractAmended event) {
        return between(event.hyperscaler(), event.lab()) + " (" + event.contract() + ") changed: "
                + TermsInWords.changes(event.before(), event.after()) + ".";
    }

    private String lapsed(ContractLapsed event) {
        return "The letter of intent between " + chronicle.name(event.hyperscaler()) + " and "
                + chronicle.name(event.lab()) + " (" + event.contract() + ") lapsed without a contract.";
    }

    private String terminated(ContractTerminated event) {
        String fee = event.breakFeeUsdBn() == 0 ? "" : " against a break fee of " + Figures.usd(event.breakFeeUsdBn());
        return chronicle.name(event.by()) + " ended the " + event.scope() + " of " + event.contract() + fee + ".";
    }

    private String missed(TrancheMissed event) {
        return chronicle.name(event.payer()) + " could not pay " + chronicle.name(event.payee()) + " "
                + Figures.usd(event.usdBn()) + " it owed under " + event.contract() + ".";
    }

    private String shock(ShockApplied event) {
        String what = event.kind().equals("cash")
                ? Figures.signedUsd(event.factor()) + " of cash"
                : event.kind() + " × " + Figures.plain(event.factor());
        return "A shock hit " + event.actor().map(chronicle::name).orElse("the market") + ": " + what + ".";
    }

    private String fault(FaultObserved event) {
        return "A fault ended the run: "
                + event.actor().map(a -> chronicle.name(a) + ": ").orElse("") + event.what() + ".";
    }

    private String ended(RunEnded event) {
        return "The run ended (" + Words.of(event.status()) + "): "
                + Figures.count(event.signed(), "deal", "deals") + " signed or amended, "
                + Figures.count(event.failed(), "talk", "talks") + " without a deal, "
                + Figures.count(event.blocked(), "deal", "deals") + " blocked.";
    }

    private String between(ActorId hyperscaler, ActorId lab) {
        return "The contract between " + chronicle.name(hyperscaler) + " and " + chronicle.name(lab);
    }
}
