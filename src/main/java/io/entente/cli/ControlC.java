package io.entente.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * What the process did on Ctrl-C before it was handled. A shutdown hook would not do: JADE has one of its own, which stops
 * all agents in the midst of what they do. The signal class is supported by every JDK but not part of the standard, so it
 * is reached by reflection, and where it is missing Ctrl-C does what it always does.
 */
final class ControlC {

    private static final String NAME = "INT";

    private final Method handle;
    private final Object signal;
    private final Object handler;

    private ControlC(Method handle, Object signal, Object handler) {
        this.handle = handle;
        this.signal = signal;
        this.handler = handler;
    }

    /** Has Ctrl-C do this; what it did before, or empty where that cannot be changed. */
    static Optional<ControlC> handle(Runnable action) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(
                    ControlC.class.getClassLoader(), new Class<?>[] {handlerType}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            action.run();
                        }
                        return method.getReturnType() == boolean.class ? (Object) (self == arguments[0]) : null;
                    });
            Object signal = type.getConstructor(String.class).newInstance(NAME);
            Method handle = type.getMethod("handle", type, handlerType);
            return Optional.of(new ControlC(handle, signal, handle.invoke(null, signal, handler)));
        } catch (ClassNotFoundException | InvocationTargetException absent) {
            return Optional.empty(); // no such class, or a signal that the machine keeps for itself
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The signal class is not what it was", e);
        }
    }

    /** Has Ctrl-C do again what it did before. */
    void restore() {
        try {
            handle.invoke(null, signal, handler);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Ctrl-C cannot be given back", e);
        }
    }
}
