package io.entente.reading;

import io.entente.actor.Hyperscaler;
import io.entente.deal.Exclusivity;
import io.entente.describe.Words;
import io.entente.id.ActorId;
import io.entente.scenario.ContractInForce;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the contracts of a scenario and holds them against each other. */
final class ContractChecks {

    /** How far a bill may miss the commitment: ramps are rounded. */
    private static final double TOLERANCE = 0.05;

    private static final String KEY = "contracts";

    private final Draft draft;
    private final List<ContractEntry> entries;
    private final Faults faults;

    ContractChecks(Draft draft, Faults faults) {
        this.draft = draft;
        this.entries = draft.list(KEY, ContractEntry.class);
        this.faults = faults;
    }

    /** The contracts; what is wrong with them is among the faults. */
    List<ContractInForce> contracts() {
        List<ContractInForce> contracts = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            ContractEntry entry = entries.get(i);
            int number = numbers.merge(entry.hyperscaler() + "~" + entry.lab(), 1, Integer::sum);
            contract(i, number).ifPresent(contracts::add);
        }
        for (int later = 1; later < entries.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                checkTogether(earlier, later);
            }
        }
        return contracts;
    }

    private Optional<ContractInForce> contract(int index, int number) {
        ContractEntry entry = entries.get(index);
        Optional<Double> list = draft.actor(entry.hyperscaler(), Hyperscaler.class)
                .map(hyperscaler -> hyperscaler.listPriceUsdBnPerGwYear().value());
        if (!entry.hasTerm()) {
            faults.add(place(index), "the key termYears must be given", "add termYears: 5");
            return Optional.empty();
        }
        if (list.isEmpty() || !hasLength(index)) {
            return Optional.empty();
        }
        checkTime(index);
        if (!hasMoney(index, list.get())) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.contract(list.get(), number));
        } catch (IllegalArgumentException objection) {
            faults.add(place(index), objection);
            return Optional.empty();
        }
    }

    private boolean hasLength(int index) {
        ContractEntry entry = entries.get(index);
        double quarters = entry.years() * 4;
        int path = entry.capacityGw().map(List::size).orElse(0);
        boolean whole = Math.abs(quarters - StrictMath.rint(quarters)) < 1e-9 && quarters >= 1;
        if (!whole) {
            String rule = "the termYears (" + Numbers.text(entry.years()) + ") must be whole quarters, at least one";
            faults.add(
                    place(index, "termYears"),
                    rule,
                    "write " + Numbers.text(Math.max(1, StrictMath.rint(quarters)) / 4));
        } else if (path > quarters) {
            String rule = "the capacityGw (" + path + " quarters) must not be longer than the term ("
                    + Numbers.text(quarters) + " quarters)";
            faults.add(place(index, "capacityGw"), rule, "write termYears: " + Numbers.text(path / 4.0));
        } else if (entry.capacityGw().isPresent() && path == 0) {
            faults.add(
                    place(index, "capacityGw"),
                    "the capacityGw must hold at least one item",
                    "leave it out for a ramp");
        }
        return whole && path <= quarters && (entry.capacityGw().isEmpty() || path > 0);
    }

    private void checkTime(int index) {
        ContractEntry entry = entries.get(index);
        if (entry.endPeriod() <= 0) {
            String rule = "the term must reach into the scenario, it ends with period " + (entry.endPeriod() - 1);
            faults.add(place(index, "startPeriod"), rule, "delete the contract, or write a later startPeriod");
        }
    }

    private boolean hasMoney(int index, double list) {
        ContractEntry entry = entries.get(index);
        double promised = entry.commitmentUsdBn().orElse(0.0);
        double price = entry.price(list);
        if (promised > 0 && price <= 0) {
            String rule = "the price per GW-year (" + Numbers.text(price) + ") must be positive, there is a commitment";
            faults.add(place(index, "pricePerGwYearUsdBn"), rule, "write pricePerGwYearUsdBn: 12");
            return false;
        }
        double bill = entry.billUsdBn(price);
        boolean stated =
                entry.commitmentUsdBn().isPresent() && entry.capacityGw().isPresent();
        if (stated && Math.abs(bill - promised) > TOLERANCE * Math.max(bill, promised)) {
            String rule = "the commitmentUsdBn (" + Numbers.text(promised) + ") must be what capacity × price come to, "
                    + Numbers.text(StrictMath.rint(bill * 100) / 100);
            faults.add(place(index, "commitmentUsdBn"), rule, "leave out the price, or the commitment");
            return false;
        }
        return true;
    }

    private void checkTogether(int first, int second) {
        ContractEntry one = entries.get(first);
        ContractEntry other = entries.get(second);
        boolean together = one.startPeriod() < other.endPeriod() && other.startPeriod() < one.endPeriod();
        if (!together || !one.lab().equals(other.lab())) {
            return;
        }
        if (one.hyperscaler().equals(other.hyperscaler())) {
            String rule = "the pair (" + one.hyperscaler() + ", " + one.lab() + ") must have one contract at a time, "
                    + KEY + "[" + first + "] is in force too";
            faults.add(place(second), rule, "make one of the two");
            return;
        }
        checkCompute(first, second);
        checkCompute(second, first);
        checkDistribution(first, second);
        checkDistribution(second, first);
        checkPreferred(first, second);
    }

    private void checkCompute(int holder, int rival) {
        ContractEntry bound = entries.get(rival);
        boolean buys = bound.commitmentUsdBn().orElse(0.0) > 0
                || bound.capacityGw().orElse(List.of()).stream().anyMatch(gw -> gw > 0);
        if (entries.get(holder).computeExclusivity() == Exclusivity.FULL && buys) {
            contradiction(
                    holder, "computeExclusivity", "full", rival + "] of " + bound.hyperscaler() + " buys compute");
        }
    }

    private void checkDistribution(int holder, int rival) {
        Exclusivity exclusivity = entries.get(holder).distributionExclusivity();
        ContractEntry bound = entries.get(rival);
        if (exclusivity.bars() && bound.access().available()) {
            String reason = rival + "] of " + bound.hyperscaler() + " gives access: " + Words.of(bound.access());
            contradiction(holder, "distributionExclusivity", Words.of(exclusivity), reason);
        }
    }

    private void checkPreferred(int first, int second) {
        ContractEntry one = entries.get(first);
        ContractEntry other = entries.get(second);
        String reason = first + "] of " + one.hyperscaler() + " is preferred too, each would have 70 %";
        if (one.computeExclusivity() == Exclusivity.PREFERRED && other.computeExclusivity() == Exclusivity.PREFERRED) {
            contradiction(second, "computeExclusivity", "preferred", reason);
        }
        if (one.distributionExclusivity() == Exclusivity.PREFERRED
                && other.distributionExclusivity() == Exclusivity.PREFERRED) {
            contradiction(second, "distributionExclusivity", "preferred", reason);
        }
    }

    private void contradiction(int index, String key, String value, String reason) {
        ActorId lab = entries.get(index).lab();
        String rule = "the " + key + " (" + value + ") must not contradict another contract of " + lab + ", " + KEY
                + "[" + reason;
        faults.add(place(index, key), rule, "write none, or change the other contract");
    }

    private Place place(int index) {
        return draft.place(KEY, index);
    }

    private Place place(int index, String key) {
        return draft.place(KEY, index, key);
    }
}
