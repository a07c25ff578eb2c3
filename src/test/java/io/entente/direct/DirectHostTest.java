package io.entente.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.engine.HostContract;
import io.entente.engine.HostProvider;
import org.junit.jupiter.api.Test;

class DirectHostTest extends HostContract {

    @Override
    protected HostProvider provider() {
        return new DirectHostProvider();
    }

    @Test
    void isCalledDirect() {
        assertThat(provider().name()).isEqualTo("direct");
    }
}
