package io.entente.id;

/**
 * Names a contract by its parties and a count: {@code amazon~openai#2}. An amendment keeps the name.
 *
 * @param value the identifier as it stands in the log
 */
public record ContractId(String value) implements Comparable<ContractId> {

    /** The {@code number}-th contract of a pair, counted from 1. */
    public static ContractId of(ActorId hyperscaler, ActorId lab, int number) {
        return new ContractId(hyperscaler + "~" + lab + "#" + number);
    }

    @Override
    public int compareTo(ContractId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
