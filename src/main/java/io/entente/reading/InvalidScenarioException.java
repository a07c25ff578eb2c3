package io.entente.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be run as it is written; it knows every fault, in the order of the files. */
public final class InvalidScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    InvalidScenarioException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, at least one fault, sorted. */
    public List<Fault> faults() {
        return faults;
    }

    /** Where in the scenario what does not hold, on one line: the same wherever its files stand. */
    public String briefly() {
        return faults.stream()
                .map(fault -> fault.path().isEmpty() ? fault.rule() : fault.path() + ": " + fault.rule())
                .collect(Collectors.joining("; "));
    }
}
