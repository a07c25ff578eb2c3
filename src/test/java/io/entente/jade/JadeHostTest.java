package io.entente.jade;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import org.junit.jupiter.api.Test;

class JadeHostTest extends HostContract {

    @Override
    protected HostProvider provider() {
        return new JadeHostProvider();
    }

    @Test
    void isCalledJade() {
        assertThat(provider().name()).isEqualTo("jade");
    }
}
