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
        /** {@link Cell.Text}. */
        TEXT(Cell.Text.class),
        /** {@link Cell.Real}. */
        NUMBER(Cell.Real.class),
        /** {@link Cell.Whole}. */
        WHOLE(Cell.Whole.class),
        /** {@link Cell.Flag}. */
        FLAG(Cell.Flag.class);

        private final Class<? extends Cell> cell;

        Type(Class<? extends Cell> cell) {
            this.cell = cell;
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

    /** Whether a cell may stand in it. */
    boolean takes(Cell cell) {
        return type.cell.isInstance(cell) || cell.equals(Cell.MISSING);
    }
}
