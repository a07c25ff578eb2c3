package io.entente.cli;

import io.entente.fold.Column;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables of a sweep as Parquet that Spark writes from their CSV: a folder for each, its parts in order of the runs. */
final class ParquetTables {

    private ParquetTables() {}

    /** Replaces those of a folder. */
    static void write(SparkSession spark, Path folder) {
        DataPackage described = DataPackage.of(folder);
        for (String table : described.tables()) {
            read(spark, folder.resolve(table + ".csv"), described.columns(table))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(folder.resolve(table + ".parquet").toUri().toString());
        }
    }

    private static Dataset<Row> read(SparkSession spark, Path csv, List<Column> columns) {
        StructType schema = new StructType();
        for (Column column : columns) {
            schema = schema.add(column.name(), type(column));
        }
        return spark.read()
                .schema(schema)
                .option("header", true)
                .option("escape", "\"")
                .option("multiLine", true)
                .option("mode", "FAILFAST")
                .csv(csv.toUri().toString());
    }

    private static DataType type(Column column) {
        return switch (column.type()) {
            case TEXT -> DataTypes.StringType;
            case NUMBER -> DataTypes.DoubleType;
            case WHOLE -> DataTypes.LongType;
            case FLAG -> DataTypes.BooleanType;
        };
    }
}
