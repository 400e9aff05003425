/**
 * Words into polities, persons, offices, with a trace: Coding → EventClaim.
 *
 * <p>{@link org.entente.resolve.Discourse} keeps who is spoken of and who acts, sentence by sentence;
 * {@link org.entente.resolve.Resolver} turns each filler into codes; {@link org.entente.resolve.Confidence} says how
 * often claims like this one were right. Below the threshold a coding makes no claim, and is listed as dropped.
 *
 * <p>{@link org.entente.resolve.Who} answers for one name: {@link org.entente.resolve.Lookup} reads it by itself,
 * {@link org.entente.resolve.Reading} in its sentence, as a report would be read, or as a name spelt otherwise.
 */
@NullMarked
package org.entente.resolve;

import org.jspecify.annotations.NullMarked;
