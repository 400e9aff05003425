/**
 * Folds over claims: one happening once. {@link org.entente.consolidate.Within} folds one document's claims into the
 * events that the coding guide asks for. Pure and free of order.
 */
@NullMarked
package org.entente.consolidate;

import org.jspecify.annotations.NullMarked;
