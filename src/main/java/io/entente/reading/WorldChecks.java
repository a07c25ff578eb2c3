package io.entente.reading;

import io.entente.actor.Actor;
import io.entente.actor.Regulator;
import io.entente.deal.Stake;
import io.entente.describe.Words;
import io.entente.id.ActorId;
import io.entente.market.MarketSettings;
import io.entente.protocol.AgendaItem;
import io.entente.scenario.ScriptedFlow;
import io.entente.scenario.Shock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What must hold between the parts of a scenario besides its contracts and its deal space. */
final class WorldChecks {

    private final Draft draft;
    private final Faults faults;

    WorldChecks(Draft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    /** Everything. */
    void check(List<Stake> stakes) {
        checkPeriods("agenda", AgendaItem.class, AgendaItem::period);
        checkPeriods("shocks", Shock.class, Shock::period);
        checkAgenda();
        checkShocks();
        checkFlows();
        checkStakes(stakes);
        draft.get("market", MarketSettings.class).ifPresent(market -> new MarketChecks(draft, faults, market).check());
        draft.members().forEach(member -> {
            if (member.actor() instanceof Regulator regulator) {
                checkRegulator(regulator, member.profile());
            }
        });
    }

    private <T> void checkPeriods(String key, Class<T> type, ToIntFunction<T> period) {
        int periods = draft.get("periods", Integer.class).orElse(Integer.MAX_VALUE);
        List<T> items = draft.list(key, type);
        for (int i = 0; i < items.size(); i++) {
            int at = period.applyAsInt(items.get(i));
            if (at >= periods) {
                String rule = "the period (" + at + ") must be below periods (" + periods + ")";
                faults.add(draft.place(key, i, "period"), rule, "count from 0, or raise periods");
            }
        }
    }

    private void checkAgenda() {
        Set<AgendaItem> seen = new LinkedHashSet<>();
        List<AgendaItem> agenda = draft.list("agenda", AgendaItem.class);
        for (int i = 0; i < agenda.size(); i++) {
            if (!seen.add(agenda.get(i))) {
                faults.add(
                        draft.place("agenda", i), "the talk must stand once, a pair talks once a quarter", "delete it");
            }
        }
    }

    private void checkShocks() {
        List<Shock> shocks = draft.list("shocks", Shock.class);
        for (int i = 0; i < shocks.size(); i++) {
            Shock shock = shocks.get(i);
            if (shock.type() != Shock.Type.CASH && shock.factor() <= 0) {
                String rule = "the factor (" + Numbers.text(shock.factor()) + ") must be positive";
                faults.add(draft.place("shocks", i, "factor"), rule, "write 0.7 for a fall by 30 %");
            }
            checkHit(shock, i);
        }
    }

    private void checkHit(Shock shock, int index) {
        String type = Words.of(shock.type());
        if (shock.actor().isEmpty() && shock.type() != Shock.Type.DEMAND) {
            String rule = "the key actor must be given for a shock of " + type;
            faults.add(draft.place("shocks", index), rule, "add actor: …");
        }
        shock.actor().flatMap(id -> draft.actor(id, Actor.class)).ifPresent(actor -> {
            Set<ActorKind> hit = hitBy(shock.type());
            if (!hit.contains(ActorKind.of(actor))) {
                String kinds = hit.stream().map(ActorKind::word).collect(Collectors.joining(" or a "));
                String rule = "the actor (" + actor.id() + ") must be a " + kinds + " for a shock of " + type;
                faults.add(draft.place("shocks", index, "actor"), rule, "");
            }
        });
    }

    private static Set<ActorKind> hitBy(Shock.Type type) {
        return switch (type) {
            case DEMAND -> EnumSet.of(ActorKind.LAB);
            case UNIT_COST, CAPACITY -> EnumSet.of(ActorKind.HYPERSCALER);
            case CASH -> EnumSet.of(ActorKind.HYPERSCALER, ActorKind.LAB);
        };
    }

    private void checkFlows() {
        List<ScriptedFlow> flows = draft.list("flows", ScriptedFlow.class);
        for (int i = 0; i < flows.size(); i++) {
            ScriptedFlow flow = flows.get(i);
            if (flow.firstPeriod() > flow.lastPeriod()) {
                String rule = "the lastPeriod (" + flow.lastPeriod() + ") must not be before firstPeriod ("
                        + flow.firstPeriod() + ")";
                faults.add(draft.place("flows", i, "lastPeriod"), rule, "exchange the two");
            }
            if (flow.payer().equals(flow.payee())) {
                String rule = "the payee (" + flow.payee() + ") must not be the payer";
                faults.add(draft.place("flows", i, "payee"), rule, "name who receives the money");
            }
        }
    }

    private void checkStakes(List<Stake> stakes) {
        Map<ActorId, Double> sums = new LinkedHashMap<>();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < stakes.size(); i++) {
            Stake stake = stakes.get(i);
            Place place = draft.place("stakes", i);
            String pair = stake.holder() + " in " + stake.issuer();
            if (pairs.contains(pair)) {
                faults.add(place, "the stake (" + pair + ") must stand once, here or in a contract", "add the two up");
            }
            pairs.add(pair);
            if (stake.holder().equals(stake.issuer())) {
                faults.add(place, "the holder (" + stake.holder() + ") must not be the issuer", "name who owns it");
            }
            double sum = sums.merge(stake.issuer(), stake.share(), Double::sum);
            if (sum > 1 + 1e-9) {
                String rule =
                        "the stakes in " + stake.issuer() + " (" + Numbers.text(sum) + ") must add up to at most 1";
                faults.add(place, rule, "write 25 % as 0.25");
            }
        }
    }

    private void checkRegulator(Regulator regulator, Node profile) {
        double clear = regulator.clearBelow().value();
        double block = regulator.blockAbove().value();
        if (clear > block) {
            faults.add(
                    profile.at("clearBelow").place(),
                    "the clearBelow of " + regulator.id() + " (" + Numbers.text(clear)
                            + ") must not exceed its blockAbove (" + Numbers.text(block) + ")",
                    "exchange the two");
        }
    }
}
