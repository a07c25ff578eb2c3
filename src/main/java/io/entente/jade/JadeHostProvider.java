package io.entente.jade;

import io.entente.engine.Host;
import io.entente.engine.HostProvider;
import java.awt.GraphicsEnvironment;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Opens hosts on the JADE platform of this JVM: for each run a group of agents. Any number of runs can be open at once.
 */
public final class JadeHostProvider implements HostProvider {

    private final Transport transport;

    /** Made by {@link java.util.ServiceLoader}. */
    public JadeHostProvider() {
        this(Transport.JADE);
    }

    JadeHostProvider(Transport transport) {
        this.transport = transport;
    }

    @Override
    public String name() {
        return "jade";
    }

    /** Starts the platform and readies the codec. */
    @Override
    public void prepare() {
        Platform.ofThisJvm().prepare();
        Codec.prepare();
    }

    /**
     * Opens a host. Where its agents do not become ready, the host's first call says so.
     *
     * @throws UncheckedIOException if the trace cannot be written
     * @throws IllegalArgumentException if windows are asked for where there is no display
     */
    @Override
    public Host open(Cast cast, Options options) {
        if (options.gui() && GraphicsEnvironment.isHeadless()) {
            throw new IllegalArgumentException(
                    "The machine must have a display to open JADE's windows.\nMaybe leave out --gui.");
        }
        Platform platform = Platform.ofThisJvm();
        Names names = new Names(platform.nextRun(), platform.name(), cast.actors());
        Optional<Trace> trace = options.trace().map(path -> new Trace(path, cast.actors()));
        Company company = new Company(names, transport, trace);
        JadeHost host = new JadeHost(company, options.faultAfter());
        try {
            host.assemble(platform, cast, options.gui());
        } catch (RuntimeException failed) {
            host.close();
            throw failed;
        }
        return host;
    }

    /**
     * Stops the platform of this JVM for good, after all hosts are closed. A program may as well just end: the platform
     * keeps no JVM alive and leaves no file behind. JADE, however, lets no JVM end by itself within 3 s of its start; a
     * program in a hurry halts once its own files are written.
     */
    public void shutDown() {
        Platform.ofThisJvm().shutDown();
    }
}
