/**
 * Benchmarks, never shipped: {@code java -cp <class path of this module> org.openjdk.jmh.Main}, in the project's
 * folder, runs them all. Figures hold for one machine and one text; compare only two runs on the same.
 */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
