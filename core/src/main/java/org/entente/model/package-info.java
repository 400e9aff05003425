/**
 * The nouns of the house: documents, spans, tokens, claims, events, ties, and the ports that others implement.
 *
 * <p>No I/O, no dependencies, no clocks. Everything here is immutable unless it says otherwise. Offsets are UTF-16 and
 * half-open; files and exports count code points ({@link org.entente.model.Document#codePoint}).
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
