package io.entente.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws a progress bar over itself on a terminal, and nowhere else. */
final class BarLine implements ProgressBarConsumer {

    private final Terminal terminal;
    private boolean drawn;

    BarLine(Terminal terminal) {
        this.terminal = terminal;
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
