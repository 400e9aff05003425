/**
 * Document → Annotated: layers over an untouched text.
 *
 * <p>The chain: {@link org.entente.annotate.Zoner} marks lines that are not the article;
 * {@link org.entente.annotate.Repair} makes a second text for the parser (fused words split, sentence-initial
 * contractions in lower case) with a map back; names are spotted; the {@link org.entente.model.Analyzer} parses; names,
 * unknown office-holders, dates, things and quotations become layers. Every span leads back to the text as read.
 *
 * <p>Traps: a zone is a line at a time, never "everything after"; a repaired span that covers an inserted blank maps to
 * the words on both sides of it; the parts of a contraction share one span.
 */
@NullMarked
package org.entente.annotate;

import org.jspecify.annotations.NullMarked;
