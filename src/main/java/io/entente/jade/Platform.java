package io.entente.jade;

import jade.core.Agent;
import jade.core.Profile;
import jade.core.ProfileImpl;
import jade.core.Runtime;
import jade.wrapper.AgentContainer;
import jade.wrapper.ControllerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The JADE platform of this JVM: one, as JADE's runtime is one; started when first needed; shared by all runs. Its
 * threads are daemons (a thread takes after the thread that makes it), so a program need not stop it to end.
 */
final class Platform {

    private static final org.slf4j.Logger LOGGER = LoggerFactory.getLogger(Platform.class);
    private static final Platform OF_THIS_JVM = new Platform();

    /** Kept from the garbage collector, as java.util.logging holds its loggers weakly. */
    private final List<Logger> loggers =
            Stream.of("jade", "ams", "df").map(Logger::getLogger).toList();

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread daemon = new Thread(task, "entente-jade");
        daemon.setDaemon(true);
        return daemon;
    });
    private final AtomicLong runs = new AtomicLong();
    private Optional<AgentContainer> container = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private boolean watched;
    private boolean stopped;

    private Platform() {}

    static Platform ofThisJvm() {
        return OF_THIS_JVM;
    }

    /** Number of the next run, from 1. */
    long nextRun() {
        return runs.incrementAndGet();
    }

    /** Starts it in the background if need be; whoever needs it next waits for it, and hears what went wrong. */
    void prepare() {
        thread.execute(() -> {
            try {
                started();
            } catch (RuntimeException failed) {
                LOGGER.debug("The platform is tried again when a run needs it", failed);
            }
        });
    }

    /** Name of the platform; starts it if need be. */
    String name() {
        return call(() -> started().getPlatformName());
    }

    /** Adds an agent and starts it. */
    void add(String name, Agent agent) {
        call(() -> {
            started().acceptNewAgent(name, agent).start();
            return agent;
        });
    }

    /** Opens JADE's own windows: once the management console, and a sniffer on some agents. */
    void watch(String sniffer, List<String> agents) {
        call(() -> {
            if (!watched) {
                started()
                        .createNewAgent("rma", "jade.tools.rma.rma", new Object[0])
                        .start();
                watched = true;
            }
            Object[] sniffed = {String.join(";", agents)};
            started()
                    .createNewAgent(sniffer, "jade.tools.sniffer.Sniffer", sniffed)
                    .start();
            return sniffer;
        });
    }

    /** Removes the files that JADE wrote when it started and never reads. */
    void tidy() {
        call(() -> {
            folder.ifPresent(Platform::remove);
            folder = Optional.empty();
            return folder;
        });
    }

    /** Stops the platform for good: it cannot be started again in this JVM. Runs must be closed before. */
    void shutDown() {
        call(() -> {
            stopped = true;
            if (container.isPresent()) {
                container.get().getPlatformController().kill();
            }
            return stopped;
        });
    }

    private AgentContainer started() {
        if (stopped) {
            throw new IllegalStateException("The JADE platform must not have been shut down.\nMaybe start a new JVM.");
        }
        if (container.isEmpty()) {
            container = Optional.of(start());
        }
        return container.get();
    }

    private AgentContainer start() {
        logThroughSlf4j();
        Runtime.instance().setCloseVM(false);
        Path files = folderUntilExit();
        folder = Optional.of(files);
        AgentContainer main = Runtime.instance().createMainContainer(profile(files));
        if (main == null) {
            throw new IllegalStateException("The JADE platform did not start.\nMaybe its log, above, says why.");
        }
        AgentTables.makeConcurrent(main);
        return main;
    }

    private static Profile profile(Path folder) {
        ProfileImpl profile = new ProfileImpl(false);
        profile.setParameter(Profile.MAIN, "true");
        profile.setParameter(Profile.GUI, "false");
        profile.setParameter(Profile.NO_DISPLAY, "true");
        profile.setParameter(Profile.NO_MTP, "true");
        profile.setParameter(Profile.DETECT_MAIN, "false");
        profile.setParameter(Profile.PLATFORM_ID, "entente");
        profile.setParameter(Profile.IMTP, InMemory.class.getName());
        profile.setParameter(Profile.FILE_DIR, folder + "/");
        profile.setParameter(Profile.SERVICES, "jade.core.event.NotificationService");
        profile.setParameter("jade_core_messaging_MessageManager_poolsize", "2");
        profile.setParameter("jade_core_FullResourceManager_threadgroupinterrupttimeout", "200");
        profile.setParameter("jade_domain_df_maxresult", "10000");
        return profile;
    }

    /** JADE's loggers alone: what else logs through java.util.logging in this JVM is not ours to redirect. */
    private void logThroughSlf4j() {
        for (Logger logger : loggers) {
            logger.setUseParentHandlers(false);
            logger.addHandler(new SLF4JBridgeHandler());
        }
        // They warn of what is meant to be: a search limit that several runs can share, and that a program ends.
        Logger.getLogger("df").setLevel(Level.SEVERE);
        Logger.getLogger("ams").setLevel(Level.SEVERE);
    }

    /** JADE writes a description of itself somewhere; not into the user's folder. Gone at exit at the latest. */
    private static Path folderUntilExit() {
        try {
            Path folder = Files.createTempDirectory("entente-jade");
            java.lang.Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException("No folder could be made for JADE's files", full);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            LOGGER.warn("JADE's files were left in {}", folder, left);
        }
    }

    private <T> T call(Callable<T> task) {
        try {
            return CompletableFuture.supplyAsync(() -> unchecked(task), thread).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    private static <T> T unchecked(Callable<T> task) {
        try {
            return task.call();
        } catch (ControllerException refused) {
            throw new IllegalStateException("JADE refused: " + refused.getMessage(), refused);
        } catch (RuntimeException known) {
            throw known;
        } catch (Exception unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
