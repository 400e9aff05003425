/**
 * Questions to the record, answered as values: {@link org.entente.explore.Explorer} asks the {@code Archive} port and
 * makes views (a pair's or a polity's dossier, a series, a brief) that others print or draw.
 *
 * <p>Terms: an <em>event view</em> is an event with the claim that speaks for it; <em>contested</em> is what some
 * report and others deny; a <em>disagreement</em> is who says it, who denies it and who is silent; <em>ahead</em> is
 * what was announced for a day that had not passed when it was printed. Every line of a view holds the words that it
 * rests on and the report that they stand in. Nothing here is stored, and nothing is summed up without the claims
 * behind it.
 *
 * <p>Trap: an event without a date is shown by its first report; {@link org.entente.explore.EventView#isDated} tells
 * the two apart.
 */
@NullMarked
package org.entente.explore;

import org.jspecify.annotations.NullMarked;
