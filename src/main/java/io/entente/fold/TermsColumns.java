package io.entente.fold;

import io.entente.deal.Terms;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Terms laid flat, one column an issue. */
enum TermsColumns {
    INVESTMENT("investmentUsdBn", terms -> Cell.number(terms.equity().investmentUsdBn())),
    VALUATION("valuationMultiple", terms -> Cell.number(terms.equity().valuationMultiple())),
    DIRECTION("equityDirection", terms -> Cell.word(terms.equity().direction())),
    GOVERNANCE("governance", terms -> Cell.word(terms.equity().governance())),
    SIGNING_FEE("signingFeeUsdBn", terms -> Cell.number(terms.signingFeeUsdBn())),
    COMMITMENT("commitmentUsdBn", terms -> Cell.number(terms.compute().commitmentUsdBn())),
    PRICE("priceOverList", terms -> Cell.number(terms.compute().priceOverList())),
    TERM("termYears", terms -> Cell.number(terms.compute().termYears())),
    COMPUTE_EXCLUSIVITY("computeExclusivity", terms -> Cell.word(terms.compute().exclusivity())),
    DISTRIBUTION_EXCLUSIVITY(
            "distributionExclusivity", terms -> Cell.word(terms.distribution().exclusivity())),
    ACCESS("access", terms -> Cell.word(terms.distribution().access())),
    DISTRIBUTION_SHARE(
            "distributionShare", terms -> Cell.number(terms.distribution().labShare())),
    ROYALTY("royaltyShare", terms -> Cell.number(terms.royalty().share())),
    ROYALTY_YEARS("royaltyYears", terms -> Cell.number(terms.royalty().years())),
    JOINT_RESEARCH("jointResearch", terms -> new Cell.Flag(terms.jointResearch())),
    BREAK_FEE("breakFeeUsdBn", terms -> Cell.number(terms.breakFeeUsdBn()));

    private final String column;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final Function<Terms, Cell> cell;

    TermsColumns(String column, Function<Terms, Cell> cell) {
        this.column = column;
        this.cell = cell;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(each -> each.column).toList();
    }

    /** One cell a column, all missing without terms. */
    static List<Cell> cells(Optional<Terms> terms) {
        return terms.map(agreed -> Arrays.stream(values())
                        .map(each -> each.cell.apply(agreed))
                        .toList())
                .orElse(Collections.nCopies(values().length, Cell.MISSING));
    }

    static void put(Terms terms, Map<String, Cell> row) {
        for (TermsColumns each : values()) {
            row.put(each.column, each.cell.apply(terms));
        }
    }
}
