/**
 * Folds over claims: one happening once. {@link org.entente.consolidate.Within} folds one document's claims into the
 * events that the coding guide asks for; {@link org.entente.consolidate.Across} folds those of many documents and
 * languages into events and ties, and counts independent lines of reporting. Pure and free of order.
 */
@NullMarked
package org.entente.consolidate;

import org.jspecify.annotations.NullMarked;
