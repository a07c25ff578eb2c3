package io.entente.analysis;

import io.entente.alliance.Alliance;
import io.entente.alliance.Circulation;
import io.entente.alliance.MoneyFlow;
import io.entente.alliance.MoneyFlows;
import io.entente.alliance.Role;
import io.entente.engine.PaymentFlows;
import io.entente.engine.StructureIndices;
import io.entente.event.PaymentMade;
import io.entente.eventlog.LogRecord;
import io.entente.id.ActorId;
import io.entente.market.Clearing;
import io.entente.market.Payment;
import io.entente.market.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Money that comes back to whoever paid it.
 *
 * @param basis which payments: {@link #PAST} or, before anything was paid, {@link #COMING}
 * @param flows who paid whom, several payments between the same two added
 * @param totalUsdBn of them
 * @param circulationUsdBn largest circulation within them
 * @param potentials by actor; with them no circulation can exceed Σ paid · max(0, 1 + payee's − payer's), which is reached
 * @param circulationRatio circulation over total
 * @param loopShare share of the net flows in loops of three or more (Hodge) [Jiang2011]
 * @param cycles the widest, widest first
 * @param clouds what of each hyperscaler's AI revenue is its own money coming back
 * @param alliances what each pair is to each other, and its round trip
 */
public record Circularity(
        String basis,
        List<Flow> flows,
        double totalUsdBn,
        double circulationUsdBn,
        Map<String, Double> potentials,
        double circulationRatio,
        double loopShare,
        List<Cycle> cycles,
        List<Returning> clouds,
        List<Tie> alliances) {

    /** What was paid in the last four quarters. */
    public static final String PAST = "paid in the last four quarters";

    /** What will be paid in the coming quarter if nothing is signed. */
    public static final String COMING = "due in the coming quarter if nothing is signed";

    private static final int YEAR = 4;
    private static final int LONGEST_CYCLE = 5;
    private static final int CYCLES = 10;

    /** What a hyperscaler earns with AI. */
    private static final Set<Purpose> AI_REVENUE =
            Set.of(Purpose.SALES, Purpose.COMPUTE, Purpose.SPOT, Purpose.ROYALTY);

    public Circularity {
        flows = List.copyOf(flows);
        potentials = java.util.Collections.unmodifiableMap(new TreeMap<>(potentials));
        cycles = List.copyOf(cycles);
        clouds = List.copyOf(clouds);
        alliances = List.copyOf(alliances);
    }

    /** What one paid another, and what of it belongs to the largest circulation. */
    public record Flow(String payer, String payee, double usdBn, double circulatingUsdBn) {}

    /** Money that can run in a circle; the last pays the first. */
    public record Cycle(List<String> actors, double bottleneckUsdBn) {

        public Cycle {
            actors = List.copyOf(actors);
        }
    }

    /**
     * A hyperscaler's own money coming back.
     *
     * @param actor who
     * @param aiRevenueUsdBn sales, compute, spot and royalties it received
     * @param returningUsdBn most of what it paid that can find its way back
     * @param share returning over revenue, at most 1
     */
    public record Returning(String actor, double aiRevenueUsdBn, double returningUsdBn, double share) {}

    /**
     * A hyperscaler and a lab with ties.
     *
     * @param hyperscaler one side
     * @param lab the other
     * @param roles what the hyperscaler is to the lab
     * @param multiplicity how many roles hold at once
     * @param stake its share of the lab
     * @param investmentUsdBn value given by contracts in force
     * @param commitmentUsdBn present value of the compute promised in return
     * @param roundTripMultiple commitment over investment; empty without an investment
     * @param roundTripRatio the same, at most 1
     */
    public record Tie(
            String hyperscaler,
            String lab,
            List<String> roles,
            int multiplicity,
            double stake,
            double investmentUsdBn,
            double commitmentUsdBn,
            Optional<Double> roundTripMultiple,
            double roundTripRatio) {

        public Tie {
            roles = List.copyOf(roles);
        }
    }

    static Circularity of(Subject subject, StructureIndices structure) {
        List<Payment> paid = paid(subject);
        boolean none = paid.isEmpty();
        List<Payment> payments = none ? Clearing.of(subject.truly(), Map.of()).payments() : paid;
        MoneyFlows flows = PaymentFlows.of(payments);
        Circulation circulation = flows.circulation();
        return new Circularity(
                none ? COMING : PAST,
                flows(flows, circulation),
                flows.totalUsdBn(),
                circulation.usdBn(),
                potentials(circulation),
                flows.ratio(circulation.usdBn()),
                flows.loopShare(),
                flows.cycles(LONGEST_CYCLE, CYCLES).stream()
                        .map(c -> new Cycle(names(c.actors()), c.bottleneckUsdBn()))
                        .toList(),
                subject.truly().industry().hyperscalers().stream()
                        .map(h -> returning(h.id(), payments, flows))
                        .toList(),
                structure.network().alliances().stream().map(Circularity::tie).toList());
    }

    private static List<Payment> paid(Subject subject) {
        List<Payment> paid = new ArrayList<>();
        for (LogRecord event : subject.events()) {
            boolean recent =
                    event.period().filter(p -> p > subject.period() - YEAR).isPresent();
            if (recent && event.payload() instanceof PaymentMade p) {
                paid.add(new Payment(p.payer(), p.payee(), p.usdBn(), p.purpose(), p.contract()));
            }
        }
        return paid;
    }

    private static List<Flow> flows(MoneyFlows all, Circulation circulation) {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < all.flows().size(); i++) {
            MoneyFlow flow = all.flows().get(i);
            flows.add(new Flow(
                    flow.payer().value(),
                    flow.payee().value(),
                    flow.usdBn(),
                    circulation.flows().get(i)));
        }
        return flows;
    }

    private static Map<String, Double> potentials(Circulation circulation) {
        Map<String, Double> potentials = new TreeMap<>();
        circulation.potentials().forEach((actor, potential) -> potentials.put(actor.value(), potential));
        return potentials;
    }

    private static List<String> names(List<ActorId> actors) {
        return actors.stream().map(ActorId::value).toList();
    }

    private static Returning returning(ActorId cloud, List<Payment> payments, MoneyFlows flows) {
        double revenue = payments.stream()
                .filter(p -> p.payee().equals(cloud) && AI_REVENUE.contains(p.purpose()))
                .mapToDouble(Payment::usdBn)
                .sum();
        return new Returning(
                cloud.value(), revenue, flows.returningUsdBn(cloud), flows.circularRevenueShare(cloud, revenue));
    }

    private static Tie tie(Alliance alliance) {
        OptionalDouble multiple = alliance.roundTrip().raw();
        return new Tie(
                alliance.hyperscaler().value(),
                alliance.lab().value(),
                alliance.roles().stream().map(Role::label).toList(),
                alliance.multiplicity(),
                alliance.stake(),
                alliance.roundTrip().investmentUsdBn(),
                alliance.roundTrip().commitmentUsdBn(),
                multiple.isPresent() ? Optional.of(multiple.getAsDouble()) : Optional.empty(),
                alliance.roundTrip().ratio());
    }
}
