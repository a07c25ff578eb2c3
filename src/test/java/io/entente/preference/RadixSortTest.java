package io.entente.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.random.RandomStream;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of keys, against the library's stable sort. */
class RadixSortTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 31, 32, 33, 34, 500})
    void agreesWithAStableSort(int size) {
        RandomStream random = RandomStream.of(7, "radix", Integer.toString(size));
        for (int spread : new int[] {1, 3, 300, Integer.MAX_VALUE}) {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = (long) random.nextInt(spread) * random.nextInt(spread) - spread / 2;
            }
            assertThat(RadixSort.order(keys))
                    .containsExactly(IntStream.range(0, size)
                            .boxed()
                            .sorted(Comparator.comparing(i -> keys[i], Long::compareUnsigned))
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
    }
}
