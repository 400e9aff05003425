/**
 * Reading: from files, folders and standard input to documents, one at a time, or a refusal that says why.
 *
 * <p>{@link org.entente.read.Inputs} is the door. Behind it stand two formats: a text file is one document, a
 * JSON-lines file is one document a line. Whatever cannot be read becomes an {@link org.entente.model.Outcome.Refused}
 * with its place and what to do about it, and the reading goes on with the next one.
 *
 * <p><b>What is kept.</b> The text is never normalised, trimmed or re-wrapped: line ends stay as they are, so that
 * every offset later given counts in what the user has. Only a leading byte order mark is dropped.
 *
 * <p><b>Traps.</b> A text may hold half of a surrogate pair (JSON can escape one): it is kept as it is, and whoever
 * writes it must escape it again. A JSON line may be hundreds of megabytes long: lines are bounded before they are
 * parsed. A folder may hold what an earlier run wrote: coded documents are passed over with a notice.
 */
@NullMarked
package org.entente.read;

import org.jspecify.annotations.NullMarked;
