package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShellLineTest {

    @Test
    void whatAShellWouldTakeApartIsQuoted() {
        assertThat(ShellLine.entente("sweep", Path.of("my sweeps/it's.yaml"))
                        .andIf(true, "--shard", "1/4")
                        .andIf(false, "--keep-logs")
                        .out(Path.of("runs/half $HOME")))
                .hasToString("entente sweep 'my sweeps/it'\\''s.yaml' --shard 1/4 --out 'runs/half $HOME'");
    }
}
