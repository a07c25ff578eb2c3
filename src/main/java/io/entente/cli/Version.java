package io.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"entente " + number()};
    }

    /** For instance {@code 0.1.0}. */
    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the program's version", e);
        }
    }

    /** The Java machine, for instance {@code 17.0.15 (Debian)}. */
    static String jvm() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }
}
