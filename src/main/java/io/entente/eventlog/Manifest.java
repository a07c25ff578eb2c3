package io.entente.eventlog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.entente.event.RunEnded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run folder says of itself: everything about a run that may differ between machines and is therefore kept out
 * of the log.
 *
 * @param schemaVersion of the log and of this file
 * @param provenance what made the run
 * @param status how it ended
 * @param log what vouches for the log
 * @param files SHA-256 of every other file in the folder, by name
 */
public record Manifest(
        int schemaVersion, Provenance provenance, RunEnded.Status status, LogSummary log, Map<String, String> files) {

    /** The version written by this program, and the only one it reads. */
    public static final int SCHEMA_VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    public Manifest {
        if (schemaVersion != SCHEMA_VERSION) {
            throw new IllegalArgumentException("The schema version (" + schemaVersion + ") must be " + SCHEMA_VERSION
                    + ".\nMaybe read the run with the version of the program that wrote it.");
        }
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * What made a run.
     *
     * @param program version of the program
     * @param jvm version and vendor of the Java machine
     * @param engine the host that carried the messages: jade or direct
     * @param scenario its name
     * @param scenarioHash SHA-256 of the scenario after defaults and overrides
     * @param seed the run's seed
     */
    public record Provenance(
            String program, String jvm, String engine, String scenario, String scenarioHash, long seed) {}

    /** As it stands in {@code manifest.json}: indented, keys in the order of the components, ending with a newline. */
    public String json() {
        JsonBytes plain = new JsonBytes();
        RecordCodec.of(Manifest.class).write(this, plain);
        return Indented.of(plain.from(0)) + "\n";
    }

    /**
     * Reads {@link #json}.
     *
     * @throws IllegalArgumentException where it is not a manifest, with line and column
     */
    public static Manifest parse(String json) {
        try (JsonParser in = JSON.createParser(json)) {
            in.nextToken();
            Manifest manifest = (Manifest) RecordCodec.of(Manifest.class).read(in);
            if (in.nextToken() != null) {
                throw Codec.refusal("nothing may follow the manifest", in);
            }
            return manifest;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The manifest has a fault in line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage(),
                    e);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
