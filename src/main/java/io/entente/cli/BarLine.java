package io.entente.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** A progress bar with rate and time left, drawn over itself on a terminal; elsewhere nothing is drawn. */
final class BarLine implements AutoCloseable {

    private final Line line;
    private final ProgressBar bar;

    private BarLine(Line line, ProgressBar bar) {
        this.line = line;
        this.bar = bar;
    }

    /** A bar; where there is nothing to do it draws nothing. */
    static BarLine bar(String what, long steps, Terminal terminal) {
        Line line = new Line(terminal, terminal.live() && steps > 0);
        return new BarLine(
                line,
                new ProgressBarBuilder()
                        .setTaskName(what)
                        .setInitialMax(steps)
                        .showSpeed()
                        .setConsumer(line)
                        .build());
    }

    /** One more step is done. */
    void step() {
        bar.step();
    }

    /** So many steps are done. */
    void stepTo(long done) {
        bar.stepTo(done);
    }

    /** Ends the line, which the library does not for a bar that is over before it is drawn a second time. */
    @Override
    public void close() {
        bar.close();
        line.close();
    }

    /** The line of the terminal, drawn over and over by a thread of the library's. */
    private static final class Line implements ProgressBarConsumer {

        private final Terminal terminal;
        private final boolean shown;
        private boolean drawn;

        Line(Terminal terminal, boolean shown) {
            this.terminal = terminal;
            this.shown = shown;
        }

        @Override
        public int getMaxRenderedLength() {
            return terminal.style().width() - 1;
        }

        @Override
        public synchronized void accept(String text) {
            if (shown) {
                terminal.err().print("\r" + text);
                terminal.err().flush();
                drawn = true;
            }
        }

        @Override
        public synchronized void close() {
            if (drawn) {
                terminal.err().println();
                terminal.err().flush();
                drawn = false;
            }
        }
    }
}
