/**
 * Linguistic toolchains behind the port {@link org.entente.model.Analyzer}: text in, sentences with lemmas and trees
 * out.
 *
 * <p>The way of a text through {@link org.entente.linguistics.CoreNlpAnalyzer}:
 *
 * <pre>
 * line → Tokens → Names → Sentences → Casing → Contractions → Syntax → Lemmas → Sentence
 *        cut       mark    split       calm     take apart     tag,     look
 *                                                              parse    up
 * </pre>
 *
 * <p>Terms: a <i>piece</i> is a token before its analysis; a <i>node</i> is what the parser sees, a piece or a whole
 * name; a <i>reading</i> is one line of a dictionary on a form.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>CoreNLP's words are normalised (« becomes "); evidence is always cut from the text by span.
 *   <li>The parser's relations are less sure than its attachments: "a Rusia" comes out as {@code obl} or as
 *       {@code obj}.
 *   <li>The parts of a contraction share a span, so spans do not grow strictly.
 *   <li>A dictionary reads a form in every way it can; only {@code Lemmas} knows which way the sentence lets it.
 * </ul>
 *
 * <p>What needs no model and no code, the closed lists of a language, lies in {@code en.tsv}, {@code es.tsv},
 * {@code it.tsv} beside the classes.
 */
@NullMarked
package org.entente.linguistics;

import org.jspecify.annotations.NullMarked;
