package io.entente.market;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What has been worked out for each key. Safe for use by several threads: all get the same value, though two may work it out. */
final class Memo<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** The value of a key, worked out when it is first asked for. */
    V of(K key, Function<K, V> work) {
        V value = known.get(key);
        if (value != null) {
            return value;
        }
        V made = work.apply(key);
        V before = known.putIfAbsent(key, made);
        return before == null ? made : before;
    }
}
