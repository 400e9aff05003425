/**
 * What the record holds, for other programs: events wide (a row each) and dyads long (a row for each pair of parties),
 * as {@link org.entente.export.Sheet}s that a writer turns into bytes, and a {@link org.entente.export.Manifest} that
 * says what was asked, of what, and what came out. One class a format. Texts stay behind: no more than the cue is
 * quoted.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
