/** Benchmarks: {@code mvn -Pjmh test-compile exec:exec}, with {@code -Djmh="Bargain -f 1"} for some of them. */
package io.entente.benchmark;
