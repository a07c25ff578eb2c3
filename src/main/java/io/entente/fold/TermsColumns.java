package io.entente.fold;

import static io.entente.fold.Column.flag;
import static io.entente.fold.Column.number;
import static io.entente.fold.Column.text;

import io.entente.deal.Terms;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Terms laid flat, one column an issue. */
enum TermsColumns {
    INVESTMENT(number("investmentUsdBn"), terms -> Cell.number(terms.equity().investmentUsdBn())),
    VALUATION(number("valuationMultiple"), terms -> Cell.number(terms.equity().valuationMultiple())),
    DIRECTION(text("equityDirection"), terms -> Cell.word(terms.equity().direction())),
    GOVERNANCE(text("governance"), terms -> Cell.word(terms.equity().governance())),
    SIGNING_FEE(number("signingFeeUsdBn"), terms -> Cell.number(terms.signingFeeUsdBn())),
    COMMITMENT(number("commitmentUsdBn"), terms -> Cell.number(terms.compute().commitmentUsdBn())),
    PRICE(number("priceOverList"), terms -> Cell.number(terms.compute().priceOverList())),
    TERM(number("termYears"), terms -> Cell.number(terms.compute().termYears())),
    COMPUTE_EXCLUSIVITY(
            text("computeExclusivity"), terms -> Cell.word(terms.compute().exclusivity())),
    DISTRIBUTION_EXCLUSIVITY(
            text("distributionExclusivity"),
            terms -> Cell.word(terms.distribution().exclusivity())),
    ACCESS(text("access"), terms -> Cell.word(terms.distribution().access())),
    DISTRIBUTION_SHARE(
            number("distributionShare"),
            terms -> Cell.number(terms.distribution().labShare())),
    ROYALTY(number("royaltyShare"), terms -> Cell.number(terms.royalty().share())),
    ROYALTY_YEARS(number("royaltyYears"), terms -> Cell.number(terms.royalty().years())),
    JOINT_RESEARCH(flag("jointResearch"), terms -> new Cell.Flag(terms.jointResearch())),
    BREAK_FEE(number("breakFeeUsdBn"), terms -> Cell.number(terms.breakFeeUsdBn()));

    @SuppressWarnings("ImmutableEnumChecker") // A name and a constant.
    private final Column column;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final Function<Terms, Cell> cell;

    TermsColumns(Column column, Function<Terms, Cell> cell) {
        this.column = column;
        this.cell = cell;
    }

    static List<Column> all() {
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
            row.put(each.column.name(), each.cell.apply(terms));
        }
    }
}
