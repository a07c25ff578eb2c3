package io.entente.cli;

import io.entente.describe.Words;
import io.entente.eventlog.Decimal;
import io.entente.quantity.Figure;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a profile.
 *
 * @param name key in the profile, with its unit; parts of a whole after a dot
 * @param value as it is written
 * @param confidence confirmed, partly-confirmed or judgement; empty where it is no figure
 * @param asOf what time it speaks of; empty where nothing is said
 * @param source where it comes from; empty where nothing is said
 */
record ProfileFact(String name, String value, String confidence, String asOf, String source) {

    private static final List<String> HEAD = List.of("id", "name");

    /** All that a profile says, in the order of its record. */
    static List<ProfileFact> of(Record profile) {
        List<ProfileFact> facts = new ArrayList<>();
        for (RecordComponent component : profile.getClass().getRecordComponents()) {
            if (!HEAD.contains(component.getName())) {
                add(facts, component.getName(), valueOf(component, profile));
            }
        }
        return List.copyOf(facts);
    }

    private static void add(List<ProfileFact> facts, String name, Object value) {
        if (value instanceof Figure figure) {
            facts.add(new ProfileFact(
                    name, number(figure.value()), Words.of(figure.confidence()), figure.asOf(), figure.source()));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> add(facts, name + "." + shown(key), part));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> add(facts, name, part));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(facts, name + "." + component.getName(), valueOf(component, record));
            }
        } else {
            facts.add(new ProfileFact(name, shown(value), "", "", ""));
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component.getName() + " of " + record, e);
        }
    }

    private static String shown(Object value) {
        return value instanceof Enum<?> constant ? Words.of(constant) : String.valueOf(value);
    }

    private static String number(double value) {
        return Decimal.of(value).replaceAll("\\.0$", "");
    }

    /** Confidence, date and source in one line. */
    String origin() {
        String date = asOf.isEmpty() ? "" : ", " + asOf;
        return confidence + date + (source.isEmpty() ? "" : ": " + source);
    }
}
