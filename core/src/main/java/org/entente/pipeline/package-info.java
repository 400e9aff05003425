/** Document → Outcome of Coded: annotate, extract, resolve, fold, and nothing else. Pure and thread-safe. */
@NullMarked
package org.entente.pipeline;

import org.jspecify.annotations.NullMarked;
