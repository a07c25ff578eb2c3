package io.entente.jade;

import jade.util.leap.HashMap;
import jade.wrapper.AgentContainer;
import jade.wrapper.ContainerController;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * JADE's tables of agents, the platform's and the container's, made fit for the several threads that use them. JADE
 * guards its reading of them but not its writing: while a table grows, an agent that is in it is not found for a
 * moment, and a thread that means to give back that agent's lock then keeps it for ever. Every message to the agent
 * waits behind; where it is the directory, all agents do.
 */
final class AgentTables {

    private AgentTables() {}

    /**
     * To be called before agents join.
     *
     * @throws IllegalStateException if this is not the JADE whose tables are known
     */
    static void makeConcurrent(AgentContainer container) {
        try {
            Object local = get(ContainerController.class, "myImpl", container);
            Object main = get(local.getClass(), "myMainContainer", local);
            makeConcurrent(table(get(local.getClass(), "localAgents", local)));
            makeConcurrent(table(get(main.getClass(), "platformAgents", main)));
        } catch (ReflectiveOperationException | RuntimeException other) {
            throw new IllegalStateException(
                    "The tables of JADE must be those of JADE 4.3.\nMaybe another JADE is on the class path.", other);
        }
    }

    /** Has the map that is behind a table replaced; JADE reads a table while it holds its monitor. */
    static void makeConcurrent(HashMap table) throws ReflectiveOperationException {
        Field behind = field(HashMap.class, "realHiddenMap");
        synchronized (table) {
            behind.set(table, new ConcurrentHashMap<>((Map<?, ?>) behind.get(table)));
        }
    }

    private static HashMap table(Object owner) throws ReflectiveOperationException {
        return (HashMap) get(owner.getClass(), "agents", owner);
    }

    /** What a field that JADE keeps to itself holds. */
    static Object get(Class<?> declaring, String name, Object owner) throws ReflectiveOperationException {
        return field(declaring, name).get(owner);
    }

    private static Field field(Class<?> declaring, String name) throws ReflectiveOperationException {
        Field field = declaring.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
