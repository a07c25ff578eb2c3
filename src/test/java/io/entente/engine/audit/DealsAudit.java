package io.entente.engine.audit;

import io.entente.deal.Terms;
import io.entente.event.AgreementReached;
import io.entente.event.ConsentGiven;
import io.entente.event.ConsentRefused;
import io.entente.event.ConsentRequested;
import io.entente.event.DealBlocked;
import io.entente.event.DealConfirmed;
import io.entente.event.DealDropped;
import io.entente.event.DealSigned;
import io.entente.event.DealWithdrawn;
import io.entente.event.Event;
import io.entente.event.MatchRightExercised;
import io.entente.event.OfferAccepted;
import io.entente.event.RemedyAccepted;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.id.TalkId;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.scenario.Scenario;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The way of a deal: accepted, confirmed by both with a gain for each, agreed on, and signed, blocked or withdrawn; or
 * dropped on the way. Nothing is signed that did not go all of it.
 */
final class DealsAudit implements Audit {

    private final boolean solved;
    private final Map<TalkId, Path> paths = new TreeMap<>();

    DealsAudit(Scenario scenario) {
        this.solved = scenario.negotiation().protocol() == Protocol.ORACLE;
    }

    /** How far a deal has come. */
    private static final class Path {
        private Optional<Terms> accepted = Optional.empty();
        private Optional<DealConfirmed> confirmed = Optional.empty();
        private Optional<ActorId> matchedBy = Optional.empty();
        private Optional<AgreementReached> agreed = Optional.empty();
        private boolean consentPending;
        private boolean dropped;
        private boolean closed;
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        if (event instanceof OfferAccepted accepted) {
            path(accepted.talk()).accepted = Optional.of(accepted.terms());
        } else if (event instanceof DealConfirmed confirmed) {
            confirm(record, confirmed, findings);
        } else if (event instanceof MatchRightExercised matched) {
            path(matched.talk()).matchedBy = Optional.of(matched.holder());
            findings.check(matched.gainUsdBn() > 0, record, "nobody matches at a loss");
        } else if (event instanceof DealDropped dropped) {
            path(dropped.talk()).dropped = true;
            findings.check(path(dropped.talk()).agreed.isEmpty(), record, "a filed deal is not dropped");
        } else if (event instanceof AgreementReached agreement) {
            agree(record, agreement, findings);
        } else if (event instanceof RemedyAccepted remedy) {
            findings.check(remedy.gainUsdBn() >= 0, record, "nobody takes remedies at a loss");
        } else if (event instanceof DealSigned signed) {
            sign(record, signed, findings);
        } else if (event instanceof DealBlocked blocked) {
            close(record, path(blocked.talk()), findings);
        } else if (event instanceof DealWithdrawn withdrawn) {
            close(record, path(withdrawn.talk()), findings);
        } else {
            hearConsent(record, findings);
        }
    }

    private Path path(TalkId talk) {
        return paths.computeIfAbsent(talk, t -> new Path());
    }

    private void confirm(LogRecord record, DealConfirmed confirmed, Findings findings) {
        Path path = path(confirmed.talk());
        findings.check(path.accepted.equals(Optional.of(confirmed.terms())), record, "what is confirmed was accepted");
        findings.check(path.confirmed.isEmpty() && !path.dropped, record, "a deal is confirmed once");
        findings.check(
                confirmed.hyperscalerGainUsdBn() >= 0 && confirmed.labGainUsdBn() >= 0,
                record,
                "nobody confirms a deal at a loss");
        path.confirmed = Optional.of(confirmed);
    }

    private void hearConsent(LogRecord record, Findings findings) {
        if (record.payload() instanceof ConsentRequested requested) {
            path(requested.talk()).consentPending = true;
        } else if (record.payload() instanceof ConsentGiven given) {
            findings.check(path(given.talk()).consentPending, record, "consent is asked for first");
            findings.check(given.feeUsdBn() >= given.lossUsdBn(), record, "nobody consents at a loss");
            path(given.talk()).consentPending = false;
        } else if (record.payload() instanceof ConsentRefused refused) {
            findings.check(path(refused.talk()).consentPending, record, "consent is asked for first");
            path(refused.talk()).consentPending = false;
        }
    }

    private void agree(LogRecord record, AgreementReached agreement, Findings findings) {
        Path path = path(agreement.talk());
        findings.check(path.agreed.isEmpty(), record, "a deal is filed once");
        boolean matched = path.matchedBy.equals(Optional.of(agreement.hyperscaler()));
        boolean asConfirmed = path.confirmed
                .filter(c -> c.terms().equals(agreement.terms()))
                .filter(c -> c.hyperscaler().equals(agreement.hyperscaler()))
                .isPresent();
        findings.check(
                solved || matched || asConfirmed && !path.dropped, record, "what is filed was confirmed by both");
        path.agreed = Optional.of(agreement);
    }

    private void sign(LogRecord record, DealSigned signed, Findings findings) {
        Path path = path(signed.talk());
        close(record, path, findings);
        path.agreed.ifPresent(agreement -> {
            findings.check(
                    agreement.hyperscaler().equals(signed.contract().hyperscaler())
                            && agreement.lab().equals(signed.contract().lab()),
                    record,
                    "the parties are those of the agreement");
            findings.check(
                    !signed.remedies().isEmpty() || agreement.terms().equals(asAgreed(signed, agreement.terms())),
                    record,
                    "without remedies the terms are those agreed");
        });
    }

    /** On record a contract that was amended has the equity of all its deals. */
    private static Terms asAgreed(DealSigned signed, Terms agreed) {
        Terms terms = signed.contract().terms();
        return signed.amends().isPresent() ? terms.withEquity(agreed.equity()) : terms;
    }

    private static void close(LogRecord record, Path path, Findings findings) {
        findings.check(path.agreed.isPresent(), record, "a deal is agreed on before it is closed");
        findings.check(!path.closed, record, "a deal is closed once");
        path.closed = true;
    }
}
