package io.entente.cli;

import io.entente.event.LeverageMeasured;
import io.entente.eventlog.LogRecord;
import io.entente.quantity.Quarter;
import io.entente.scenario.Scenario;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment of a run as a person names it: {@code start}, {@code end}, a quarter's end, or the number of an event. */
record At(String words, Optional<Quarter> quarter, Optional<Long> seq) {

    static final At START = new At("start", Optional.empty(), Optional.empty());
    static final At END = new At("end", Optional.empty(), Optional.empty());

    /** Reads the words. */
    static final class Converter implements ITypeConverter<At> {

        @Override
        public At convert(String text) {
            String word = text.strip().toLowerCase(Locale.ROOT);
            if (word.equals("start") || word.equals("end")) {
                return word.equals("start") ? START : END;
            }
            if (word.matches("\\d{1,18}")) {
                return new At(text, Optional.empty(), Optional.of(Long.parseLong(word)));
            }
            if (Quarter.PATTERN.matcher(text.strip()).matches()) {
                return new At(text, Optional.of(Quarter.parse(text.strip())), Optional.empty());
            }
            throw new TypeConversionException("the moment (" + text
                    + ") must be start, end, a quarter or the number of an event.\nMaybe write 2027-Q2 or 1200.");
        }
    }

    /**
     * Which event of a run ends at this moment. Leverage is measured at the start and at the end of every quarter.
     *
     * @throws IllegalArgumentException where no run of the scenario comes by it
     */
    Predicate<LogRecord> event(Scenario scenario) {
        if (seq.isPresent()) {
            return event -> event.seq() == seq.get();
        }
        if (this.equals(START)) {
            return event -> event.payload() instanceof LeverageMeasured;
        }
        int period = quarter.map(scenario.start()::until).orElse(scenario.periods() - 1);
        if (period < 0 || period >= scenario.periods()) {
            throw new IllegalArgumentException("The quarter (" + words + ") must be one of the run, "
                    + scenario.quarter(0) + " to " + scenario.quarter(scenario.periods() - 1)
                    + ".\nMaybe write start or end.");
        }
        return event -> event.payload() instanceof LeverageMeasured
                && event.period().filter(p -> p == period).isPresent();
    }
}
