/**
 * The data folders, loaded, checked and versioned: language packs, the world pack, the scheme.
 *
 * <p>A language is a folder; meaning lives once, in the scheme; the world (polities, people, bodies) is dated facts.
 * Everything loaded is immutable and safe to share between threads. A damaged line is an
 * {@link org.entente.model.EntenteException} that names file, line and id. Reading files is the only I/O here; nothing
 * is written and nothing is fetched.
 */
@NullMarked
package org.entente.pack;

import org.jspecify.annotations.NullMarked;
