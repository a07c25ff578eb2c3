package io.entente.cli;

import java.nio.file.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** The tables of a sweep as Parquet that Spark writes from their CSV: a folder for each, its parts in order of the runs. */
final class ParquetTables {

    private ParquetTables() {}

    /** Replaces those of a folder. */
    static void write(SparkSession spark, Path folder) {
        for (String table : Store.TABLES) {
            wholeAsLong(read(spark, folder.resolve(table + ".csv")))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(folder.resolve(table + ".parquet").toUri().toString());
        }
    }

    private static Dataset<Row> read(SparkSession spark, Path csv) {
        return spark.read()
                .option("header", true)
                .option("inferSchema", true)
                .option("escape", "\"")
                .option("multiLine", true)
                .csv(csv.toUri().toString());
    }

    /** Whole numbers are of one type whatever their size, as in the tables that one machine writes. */
    private static Dataset<Row> wholeAsLong(Dataset<Row> table) {
        Column[] columns = new Column[table.schema().length()];
        for (int i = 0; i < columns.length; i++) {
            StructField field = table.schema().apply(i);
            Column column = table.col("`" + field.name().replace("`", "``") + "`");
            columns[i] = field.dataType().equals(DataTypes.IntegerType)
                    ? column.cast(DataTypes.LongType).as(field.name())
                    : column;
        }
        return table.select(columns);
    }
}
