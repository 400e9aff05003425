/**
 * How fast it is: load drivers and micro-benchmarks, never shipped.
 *
 * <p>{@link org.entente.bench.CodingBench} times the whole pipeline on varied dispatches and says which room takes what
 * share; {@link org.entente.bench.RoomsBenchmark} times single steps under JMH.
 */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
