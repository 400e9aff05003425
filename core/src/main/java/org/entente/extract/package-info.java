/**
 * Annotated → List of Coding: frames and cues into who did what, with what status, on whose word. Roles are still
 * words.
 *
 * <p>The chain for each sentence: {@link org.entente.extract.Cues} finds the lexeme lines that fire;
 * {@link org.entente.extract.Arguments} reads what stands in each slot around a cue;
 * {@link org.entente.extract.Parties} finds who is named in a noun phrase; {@link org.entente.extract.Roles} fills a
 * frame; {@link org.entente.extract.StatusReader} and {@link org.entente.extract.VoiceReader} read status and voice.
 *
 * <p>Traps: a parser's relation labels are less sure than its attachments, so slots are decided by case marker, voice
 * and position ("a Rusia" comes out as {@code obj} half the time); lists come out as appositions; the agent of a
 * participle jumps to the outer verb.
 */
@NullMarked
package org.entente.extract;

import org.jspecify.annotations.NullMarked;
