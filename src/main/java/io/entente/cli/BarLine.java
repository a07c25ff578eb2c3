package io.entente.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws a progress bar over itself on a terminal, and nowhere else. */
final class BarLine implements ProgressBarConsumer {

    private final Terminal terminal;
    private boolean drawn;

    private BarLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A bar on a terminal, with rate and time left; elsewhere it draws nothing. */
    static ProgressBar bar(String what, long steps, Terminal terminal) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(steps)
                .showSpeed()
                .setConsumer(new BarLine(terminal))
                .build();
    }

    @Override
    public int getMaxRenderedLength() {
        return terminal.style().width() - 1;
    }

    @Override
    public void accept(String bar) {
        if (terminal.live()) {
            terminal.err().print("\r" + bar);
            terminal.err().flush();
            drawn = true;
        }
    }

    @Override
    public void close() {
        if (drawn) {
            terminal.err().println();
            terminal.err().flush();
            drawn = false;
        }
    }
}
