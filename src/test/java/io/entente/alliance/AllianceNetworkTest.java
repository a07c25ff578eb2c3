package io.entente.alliance;

import static io.entente.alliance.Role.COMPETITOR;
import static io.entente.alliance.Role.CUSTOMER;
import static io.entente.alliance.Role.DISTRIBUTION;
import static io.entente.alliance.Role.INFRASTRUCTURE;
import static io.entente.alliance.Role.INVESTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.actor.Hyperscaler;
import io.entente.actor.ModelLab;
import io.entente.actor.OwnModel;
import io.entente.deal.ComputePurchase;
import io.entente.deal.Contract;
import io.entente.deal.Distribution;
import io.entente.deal.Equity;
import io.entente.deal.EquityDirection;
import io.entente.deal.Exclusivity;
import io.entente.deal.Governance;
import io.entente.deal.ModelAccess;
import io.entente.deal.Royalty;
import io.entente.deal.Stake;
import io.entente.deal.Terms;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.quantity.Figure;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllianceNetworkTest {

    private static final Figure ONE = Figure.judged(1);
    private static final Hyperscaler AMAZON = hyperscaler("amazon", Optional.of(new OwnModel("Nova", ONE, ONE)));
    private static final Hyperscaler ORACLE = hyperscaler("oracle", Optional.empty());
    private static final ModelLab OPENAI = lab("openai");
    private static final ModelLab ANTHROPIC = lab("anthropic");
    private static final Ownership NOBODY = new Ownership(List.of());

    @Test
    void everyTieIsARole() {
        Ties ties = new Ties(
                0,
                0,
                List.of(contract(AMAZON, OPENAI, 40, ModelAccess.HOSTED_WEIGHTS)),
                new Ownership(List.of(new Stake(AMAZON.id(), OPENAI.id(), 0.03, Governance.NONE))));
        Alliance alliance = network(ties).between(AMAZON.id(), OPENAI.id()).orElseThrow();
        assertThat(alliance.roles()).containsExactly(INVESTOR, INFRASTRUCTURE, CUSTOMER, DISTRIBUTION, COMPETITOR);
        assertThat(alliance.multiplicity()).isEqualTo(5);
        assertThat(alliance.stake()).isEqualTo(0.03);
        assertThat(alliance.commitmentUsdBn()).isCloseTo(40, within(1e-12));
    }

    @Test
    void rivalsWithoutATieAreNoAlliance() {
        AllianceNetwork network = network(new Ties(0, 0, List.of(), NOBODY));
        assertThat(network.alliances()).isEmpty();
        assertThat(network.structure()).isEmpty();
    }

    @Test
    void equityTheOtherWayRoundIsATieToo() {
        Stake reverse = new Stake(OPENAI.id(), ORACLE.id(), 0.1, Governance.NONE);
        Alliance alliance = network(new Ties(0, 0, List.of(), new Ownership(List.of(reverse))))
                .between(ORACLE.id(), OPENAI.id())
                .orElseThrow();
        assertThat(alliance.roles()).containsExactly(INVESTOR);
        assertThat(alliance.stake()).isZero();
    }

    @Test
    void commitmentRunsDownAndInfrastructureEndsWithIt() {
        List<Contract> contracts = List.of(contract(ORACLE, OPENAI, 40, ModelAccess.NONE));
        Alliance later = network(new Ties(5, 0, contracts, NOBODY)).alliances().get(0);
        assertThat(later.commitmentUsdBn()).isCloseTo(30, within(1e-12));
        assertThat(network(new Ties(20, 0, contracts, NOBODY)).alliances()).isEmpty();
    }

    @Test
    void roundTripIsThatOfTheSignatureWhateverThePeriod() {
        List<Contract> contracts = List.of(contract(AMAZON, OPENAI, 40, ModelAccess.RESALE));
        RoundTrip trip =
                network(new Ties(7, 0.02, contracts, NOBODY)).alliances().get(0).roundTrip();
        double annuity = (1 - StrictMath.pow(1.02, -20)) / (1 - 1 / 1.02);
        assertThat(trip.investmentUsdBn()).isEqualTo(8);
        assertThat(trip.commitmentUsdBn()).isCloseTo(2 * annuity, within(1e-9));
    }

    @Test
    void structureNamesWhoIsTiedToWhomByWhat() {
        List<Contract> contracts = List.of(
                contract(ORACLE, OPENAI, 300, ModelAccess.NONE),
                contract(AMAZON, OPENAI, 40, ModelAccess.HOSTED_WEIGHTS),
                contract(AMAZON, ANTHROPIC, 10, ModelAccess.RESALE));
        assertThat(network(new Ties(0, 0, contracts, NOBODY)).structure())
                .isEqualTo("amazon>anthropic:FD,openai:FCD;oracle>openai:F");
    }

    @Test
    void structureDependsNeitherOnSizesNorOnTheOrderOfActors() {
        Ties large = new Ties(
                0,
                0,
                List.of(
                        contract(ORACLE, OPENAI, 300, ModelAccess.NONE),
                        contract(AMAZON, ANTHROPIC, 10, ModelAccess.RESALE)),
                NOBODY);
        Ties small = new Ties(
                0,
                0,
                List.of(
                        contract(AMAZON, ANTHROPIC, 90, ModelAccess.RESALE),
                        contract(ORACLE, OPENAI, 20, ModelAccess.NONE)),
                NOBODY);
        AllianceNetwork other = AllianceNetwork.of(List.of(ORACLE, AMAZON), List.of(ANTHROPIC, OPENAI), small);
        assertThat(network(large).structure()).isEqualTo(other.structure());
        assertThat(network(large).of(ORACLE.id())).hasSize(1);
        assertThat(network(large).of(ANTHROPIC.id())).hasSize(1);
    }

    private static AllianceNetwork network(Ties ties) {
        return AllianceNetwork.of(List.of(AMAZON, ORACLE), List.of(OPENAI, ANTHROPIC), ties);
    }

    /** Five years of flat capacity at 10 bn a GW-year from period 0 on, against an investment of 8. */
    private static Contract contract(Hyperscaler cloud, ModelLab lab, double commitment, ModelAccess access) {
        Terms terms = new Terms(
                new Equity(8, 1, EquityDirection.INTO_LAB, Governance.NONE),
                0,
                new ComputePurchase(commitment, 0, 5, Exclusivity.NONE),
                new Distribution(access, Exclusivity.NONE, 0.2),
                Royalty.NONE,
                false,
                0);
        List<Double> capacity = Collections.nCopies(20, commitment / 20 / (10 / 4.0));
        return new Contract(ContractId.of(cloud.id(), lab.id(), 1), cloud.id(), lab.id(), terms, 0, capacity, 10, true);
    }

    private static Hyperscaler hyperscaler(String id, Optional<OwnModel> ownModel) {
        return new Hyperscaler(
                new ActorId(id), id, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, Map.of(), ONE, ownModel);
    }

    private static ModelLab lab(String id) {
        return new ModelLab(new ActorId(id), id, "us", ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE, ONE);
    }
}
