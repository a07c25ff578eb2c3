package io.entente.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws a progress bar over itself on a terminal, and nowhere else. */
final class BarLine implements ProgressBarConsumer {

    private final Terminal terminal;
    private final boolean shown;
    private boolean drawn;

    private BarLine(Terminal terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** A bar on a terminal, with rate and time left; elsewhere, and where there is nothing to do, it draws nothing. */
    static ProgressBar bar(String what, long steps, Terminal terminal) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(steps)
                .showSpeed()
                .setConsumer(new BarLine(terminal, terminal.live() && steps > 0))
                .build();
    }

    @Override
    public int getMaxRenderedLength() {
        return terminal.style().width() - 1;
    }

    @Override
    public void accept(String bar) {
        if (shown) {
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
