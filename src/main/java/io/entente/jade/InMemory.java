package io.entente.jade;

import jade.core.BaseNode;
import jade.core.HorizontalCommand;
import jade.core.IMTPException;
import jade.core.IMTPManager;
import jade.core.Node;
import jade.core.PlatformManager;
import jade.core.Profile;
import jade.core.Service;
import jade.core.ServiceException;
import jade.core.SliceProxy;
import jade.mtp.TransportAddress;
import jade.util.leap.LinkedList;
import jade.util.leap.List;

/**
 * How JADE's only container reaches itself: by method calls. JADE's own ways open a TCP port and a UDP port on every
 * network interface, for containers in other processes that a run does not have.
 *
 * <p>Public with a public constructor because JADE makes it by name (profile key {@code imtp}).
 */
public final class InMemory implements IMTPManager {

    private Node node;
    private PlatformManager platform;

    /** Made by JADE. */
    public InMemory() {}

    @Override
    public void initialize(Profile profile) {
        node = new LocalNode();
    }

    @Override
    public void shutDown() {}

    @Override
    public Node getLocalNode() {
        return node;
    }

    @Override
    public void exportPlatformManager(PlatformManager manager) {
        manager.setLocalAddress(Here.ADDRESS);
        platform = manager;
    }

    @Override
    public void unexportPlatformManager(PlatformManager manager) {}

    @Override
    public PlatformManager getPlatformManagerProxy() {
        return platform;
    }

    @Override
    public PlatformManager getPlatformManagerProxy(String address) {
        return platform;
    }

    @Override
    public void reconnected(PlatformManager manager) {
        platform = manager;
    }

    @Override
    @SuppressWarnings("rawtypes") // JADE's signature
    public Service.Slice createSliceProxy(String service, Class slice, Node where) throws IMTPException {
        try {
            SliceProxy proxy = Class.forName(service + "Proxy")
                    .asSubclass(SliceProxy.class)
                    .getDeclaredConstructor()
                    .newInstance();
            proxy.setNode(where);
            return proxy;
        } catch (ReflectiveOperationException missing) {
            throw new IMTPException("The service " + service + " has no proxy", missing);
        }
    }

    @Override
    public List getLocalAddresses() {
        List addresses = new LinkedList();
        addresses.add(new Here());
        return addresses;
    }

    @Override
    public TransportAddress stringToAddr(String address) {
        return new Here();
    }

    /** The only node. */
    private static final class LocalNode extends BaseNode {

        private static final long serialVersionUID = 1L;

        LocalNode() {
            super(PlatformManager.NO_NAME, true);
        }

        @Override
        public Object accept(HorizontalCommand command) throws IMTPException {
            try {
                return serveHorizontalCommand(command);
            } catch (ServiceException unserved) {
                throw new IMTPException("The command " + command.getName() + " was not served", unserved);
            }
        }

        @Override
        public boolean ping(boolean hang) {
            return false;
        }

        @Override
        public void interrupt() {}

        @Override
        public void exit() {}
    }

    /** The only address. */
    private static final class Here implements TransportAddress {

        private static final long serialVersionUID = 1L;
        private static final String ADDRESS = "memory://here";

        @Override
        public String getProto() {
            return "memory";
        }

        @Override
        public String getHost() {
            return "here";
        }

        @Override
        public String getPort() {
            return "";
        }

        @Override
        public String getFile() {
            return "";
        }

        @Override
        public String getAnchor() {
            return "";
        }

        @Override
        public String toString() {
            return ADDRESS;
        }
    }
}
