package io.entente.engine;

/** Counts what happens, for progress and the end of the run. Confined to one thread. */
final class Tally {

    private int talks;
    private int signed;
    private int failed;
    private int blocked;
    private int signedBefore;
    private int failedBefore;

    void startQuarter() {
        talks = 0;
        signedBefore = signed;
        failedBefore = failed;
    }

    void talkOpened() {
        talks++;
    }

    void dealSigned() {
        signed++;
    }

    void talkFailed() {
        failed++;
    }

    void dealBlocked() {
        blocked++;
    }

    int talks() {
        return talks;
    }

    int signed() {
        return signed;
    }

    int failed() {
        return failed;
    }

    int blocked() {
        return blocked;
    }

    int signedThisQuarter() {
        return signed - signedBefore;
    }

    int failedThisQuarter() {
        return failed - failedBefore;
    }
}
