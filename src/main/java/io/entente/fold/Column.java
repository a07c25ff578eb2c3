package io.entente.fold;

/**
 * A column of a table. All its cells are of one type or missing.
 *
 * @param name with the unit in it
 * @param type of its cells
 */
public record Column(String name, Type type) {

    /** What stands in a column. */
    public enum Type {
        /** {@link Datum.Text}. */
        TEXT(Datum.Text.class),
        /** {@link Datum.Real}. */
        NUMBER(Datum.Real.class),
        /** {@link Datum.Whole}. */
        WHOLE(Datum.Whole.class),
        /** {@link Datum.Flag}. */
        FLAG(Datum.Flag.class);

        private final Class<? extends Datum> datum;

        Type(Class<? extends Datum> datum) {
            this.datum = datum;
        }
    }

    /** A column of texts. */
    public static Column text(String name) {
        return new Column(name, Type.TEXT);
    }

    /** A column of numbers. */
    public static Column number(String name) {
        return new Column(name, Type.NUMBER);
    }

    /** A column of whole numbers. */
    public static Column whole(String name) {
        return new Column(name, Type.WHOLE);
    }

    /** A column of true and false. */
    public static Column flag(String name) {
        return new Column(name, Type.FLAG);
    }

    /** Whether a datum may stand in it. */
    boolean takes(Datum datum) {
        return type.datum.isInstance(datum) || datum.equals(Datum.MISSING);
    }
}
