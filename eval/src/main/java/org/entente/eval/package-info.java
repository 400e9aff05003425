/**
 * Figures: how well coded documents agree with what careful readers wrote down, and where they do not.
 *
 * <p>A library that the command line calls; nothing here reads models or packs. It looks at
 * {@link org.entente.model.Coded} directly, so that it can say how far each missed event came, which a scorer of files
 * cannot.
 *
 * <ul>
 *   <li>{@link org.entente.eval.GoldReader} reads gold in the guide's form; offsets there count code points,
 *       {@link org.entente.eval.LocatedGold} lays them over a text in UTF-16;
 *   <li>{@link org.entente.eval.EventScore} matches and counts, {@link org.entente.eval.MissReport} says at which stage
 *       a missed event was lost, {@link org.entente.eval.UnaskedReport} which words fired in vain;
 *   <li>{@link org.entente.eval.FitConfidence} learns from gold how far a claim with such and such features is to be
 *       believed;
 *   <li>{@link org.entente.eval.ExpectedFigures} keeps recorded figures and says when they fell.
 * </ul>
 *
 * <p><b>Terms.</b> A <i>unit</i> is a gold event with its alternative readings: found when any reading is, once. A
 * <i>must</i> is what any careful reader codes; a <i>may</i> is right when coded and not missed when not. <i>L1</i>: a
 * shared pair of polities and the same quad class; <i>L2</i>: a shared ordered pair and the same type; <i>L3</i>: also
 * the same status.
 *
 * <p><b>Trap.</b> Precision counts every prediction, recall the musts only: the two have different numerators.
 */
@NullMarked
package org.entente.eval;

import org.jspecify.annotations.NullMarked;
