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
    INVESTMENT(number("investmentUsdBn"), terms -> Datum.number(terms.equity().investmentUsdBn())),
    VALUATION(number("valuationMultiple"), terms -> Datum.number(terms.equity().valuationMultiple())),
    DIRECTION(text("equityDirection"), terms -> Datum.word(terms.equity().direction())),
    GOVERNANCE(text("governance"), terms -> Datum.word(terms.equity().governance())),
    SIGNING_FEE(number("signingFeeUsdBn"), terms -> Datum.number(terms.signingFeeUsdBn())),
    COMMITMENT(number("commitmentUsdBn"), terms -> Datum.number(terms.compute().commitmentUsdBn())),
    PRICE(number("priceOverList"), terms -> Datum.number(terms.compute().priceOverList())),
    TERM(number("termYears"), terms -> Datum.number(terms.compute().termYears())),
    COMPUTE_EXCLUSIVITY(
            text("computeExclusivity"), terms -> Datum.word(terms.compute().exclusivity())),
    DISTRIBUTION_EXCLUSIVITY(
            text("distributionExclusivity"),
            terms -> Datum.word(terms.distribution().exclusivity())),
    ACCESS(text("access"), terms -> Datum.word(terms.distribution().access())),
    DISTRIBUTION_SHARE(
            number("distributionShare"),
            terms -> Datum.number(terms.distribution().labShare())),
    ROYALTY(number("royaltyShare"), terms -> Datum.number(terms.royalty().share())),
    ROYALTY_YEARS(number("royaltyYears"), terms -> Datum.number(terms.royalty().years())),
    JOINT_RESEARCH(flag("jointResearch"), terms -> new Datum.Flag(terms.jointResearch())),
    BREAK_FEE(number("breakFeeUsdBn"), terms -> Datum.number(terms.breakFeeUsdBn()));

    @SuppressWarnings("ImmutableEnumChecker") // A name and a constant.
    private final Column column;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final Function<Terms, Datum> datum;

    TermsColumns(Column column, Function<Terms, Datum> datum) {
        this.column = column;
        this.datum = datum;
    }

    static List<Column> all() {
        return Arrays.stream(values()).map(each -> each.column).toList();
    }

    /** One datum a column, all missing without terms. */
    static List<Datum> row(Optional<Terms> terms) {
        return terms.map(agreed -> Arrays.stream(values())
                        .map(each -> each.datum.apply(agreed))
                        .toList())
                .orElse(Collections.nCopies(values().length, Datum.MISSING));
    }

    static void put(Terms terms, Map<String, Datum> row) {
        for (TermsColumns each : values()) {
            row.put(each.column.name(), each.datum.apply(terms));
        }
    }
}
