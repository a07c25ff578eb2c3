package io.entente.deal;

/** Whether and how the lab's model reaches the cloud's customers. */
public enum ModelAccess {
    /** Not offered on this cloud. */
    NONE,
    /** Sold on this cloud, run by the lab's own stack. */
    RESALE,
    /** The cloud holds the weights and integrates the model into its services. */
    HOSTED_WEIGHTS;

    /** Whether the cloud's customers can buy the model. */
    public boolean available() {
        return this != NONE;
    }
}
