package io.entente.engine.audit;

import io.entente.deal.Contract;
import io.entente.deal.Exclusivity;
import io.entente.deal.Terms;
import io.entente.event.AgreementReached;
import io.entente.event.ConsentGiven;
import io.entente.event.ContractAmended;
import io.entente.event.ContractExpired;
import io.entente.event.ContractLapsed;
import io.entente.event.ContractTerminated;
import io.entente.event.DealSigned;
import io.entente.event.Event;
import io.entente.event.MarketCleared;
import io.entente.event.MatchRightExercised;
import io.entente.event.MatchRightWaived;
import io.entente.event.RunStarted;
import io.entente.eventlog.LogRecord;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.protocol.NegotiationSettings.Protocol;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Contracts in force: one for a pair, none that another's exclusivity forbids, none beyond its term, and no exclusivity
 * given up unasked.
 */
final class ContractsAudit implements Audit {

    private final boolean solved;
    private final boolean carriesOver;
    private final Map<ContractId, Contract> inForce = new TreeMap<>();
    private final Set<String> letThrough = new TreeSet<>();
    private final Set<String> older = new TreeSet<>();
    private final Set<TalkId> matchedTalks = new TreeSet<>();
    private final List<String> unasked = new ArrayList<>();
    private boolean signing;

    ContractsAudit(Scenario scenario) {
        this.solved = scenario.negotiation().protocol() == Protocol.ORACLE;
        this.carriesOver = scenario.market().cashCarriesOver();
    }

    @Override
    public void hear(LogRecord record, Findings findings) {
        Event event = record.payload();
        if (signing && !(event instanceof ContractAmended || event instanceof ContractTerminated)) {
            signing = false;
            checkTogether(record, findings);
        }
        if (event instanceof RunStarted started) {
            started.contracts().forEach(c -> inForce.put(c.id(), c));
            signing = true;
        } else if (event instanceof ConsentGiven given) {
            letThrough.add(given.talk() + " " + given.holding());
        } else if (event instanceof AgreementReached agreement) {
            inForce.keySet().forEach(id -> older.add(agreement.talk() + " " + id));
        } else if (event instanceof MatchRightExercised matched) {
            matchedTalks.add(matched.talk());
        } else if (event instanceof MatchRightWaived waived) {
            letThrough.add(waived.talk() + " " + waived.holding());
        } else if (event instanceof DealSigned signed) {
            sign(record, signed, findings);
        } else if (event instanceof ContractAmended amended) {
            amend(record, amended, findings);
        } else if (event instanceof ContractTerminated terminated) {
            terminate(terminated);
        } else if (event instanceof ContractExpired expired) {
            end(record, expired.contract(), findings);
        } else if (event instanceof ContractLapsed lapsed) {
            end(record, lapsed.contract(), findings);
        } else if (event instanceof MarketCleared) {
            int period = record.period().orElseThrow();
            findings.check(
                    inForce.values().stream().allMatch(c -> c.endPeriod() > period),
                    record,
                    "no contract is in force beyond its term");
        }
    }

    private void sign(LogRecord record, DealSigned signed, Findings findings) {
        Contract contract = signed.contract();
        findings.check(signed.amends().map(inForce::containsKey).orElse(true), record, "what is amended is in force");
        findings.check(
                signed.amends().isPresent() || !inForce.containsKey(contract.id()),
                record,
                "a new contract has a new id");
        for (Contract other : inForce.values()) {
            if (rivals(other, contract) && !solved) {
                checkAsked(signed.talk(), other, contract.terms());
            }
        }
        inForce.put(contract.id(), contract);
        signing = true;
    }

    private static boolean rivals(Contract one, Contract other) {
        return one.lab().equals(other.lab()) && !one.hyperscaler().equals(other.hyperscaler());
    }

    /**
     * The first holder that matches takes the deal, other rights of first refusal do not count against it; nor do those
     * granted after the deal was filed.
     */
    private void checkAsked(TalkId talk, Contract holding, Terms deal) {
        Exclusivity compute = buys(deal) ? holding.terms().compute().exclusivity() : Exclusivity.NONE;
        Exclusivity distribution = sells(deal) ? holding.terms().distribution().exclusivity() : Exclusivity.NONE;
        String right = talk + " " + holding.id();
        boolean refusable = !matchedTalks.contains(talk) && older.contains(right);
        boolean asks =
                Stream.of(compute, distribution).anyMatch(e -> e.bars() || e == Exclusivity.FIRST_REFUSAL && refusable);
        if (asks && !letThrough.contains(right)) {
            unasked.add(right);
        }
    }

    private static boolean buys(Terms terms) {
        return terms.compute().commitmentUsdBn() > 0;
    }

    private static boolean sells(Terms terms) {
        return terms.distribution().access().available();
    }

    private void amend(LogRecord record, ContractAmended amended, Findings findings) {
        Contract contract = inForce.get(amended.contract());
        findings.check(contract != null, record, "what is amended is in force");
        if (contract != null) {
            findings.check(
                    same(contract.terms(), amended.before()) || contract.terms().equals(amended.after()),
                    record,
                    "an amendment starts from the terms in force");
            inForce.put(contract.id(), contract.withTerms(amended.after()));
            if (!rights(amended.before()).equals(rights(amended.after()))) {
                older.removeIf(right -> right.endsWith(" " + amended.contract()));
            }
        }
    }

    /** What a contract lets its holder forbid or refuse; a right that replaces another is a new one. */
    private static List<Exclusivity> rights(Terms terms) {
        return List.of(terms.compute().exclusivity(), terms.distribution().exclusivity());
    }

    /** Where cash does not carry over, fees are agreed anew each quarter. */
    private boolean same(Terms one, Terms other) {
        return carriesOver ? one.equals(other) : one.withSigningFee(0).equals(other.withSigningFee(0));
    }

    /** Who paid the break fee did not have to ask. */
    private void terminate(ContractTerminated terminated) {
        unasked.removeIf(right -> right.endsWith(" " + terminated.contract()));
        if (terminated.scope().equals("contract")) {
            inForce.remove(terminated.contract());
        }
    }

    private void end(LogRecord record, ContractId id, Findings findings) {
        Contract contract = inForce.remove(id);
        findings.check(contract != null, record, "what ends is in force");
        findings.check(
                contract != null && contract.endPeriod() == record.period().orElseThrow(),
                record,
                "a contract ends with its term");
    }

    private void checkTogether(LogRecord record, Findings findings) {
        findings.check(unasked.isEmpty(), record, "nobody's right is passed over: " + unasked);
        unasked.clear();
        for (Contract one : inForce.values()) {
            for (Contract other : inForce.values()) {
                if (!one.id().equals(other.id())) {
                    checkPair(record, one, other, findings);
                }
            }
        }
    }

    private static void checkPair(LogRecord record, Contract one, Contract other, Findings findings) {
        boolean samePair = one.lab().equals(other.lab()) && one.hyperscaler().equals(other.hyperscaler());
        findings.check(!samePair, record, "a pair has one contract, " + one.id() + " and " + other.id());
        boolean compute = one.terms().compute().exclusivity().bars() && buys(other.terms());
        boolean distribution = one.terms().distribution().exclusivity().bars() && sells(other.terms());
        findings.check(
                !rivals(one, other) || !compute && !distribution,
                record,
                "the exclusivity of " + one.id() + " forbids " + other.id());
    }
}
