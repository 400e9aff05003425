/**
 * The embedded archive: a folder that one process owns.
 *
 * <pre>
 *   ARCHIVE      what the folder is, and its version
 *   owner        the process that has it; locked while it runs
 *   facts.duckdb the tables: facts, and what is derived from them
 *   index/       Lucene's index over the texts: lost, it is made again
 * </pre>
 *
 * <p><b>Facts and views.</b> Runs, documents, copies, codings, claims and judgements are facts: rows are added, and
 * closed when a later run replaces them, so that every earlier state can be asked for. Events, ties and what a document
 * is shown as are derived. A commit notes the blocks it touched in the same transaction; they are folded anew when the
 * run ends, or when the archive is next opened after a crash. A block's fold sees all its claims at once, so neither
 * the order nor the batches in which they came can show.
 *
 * <p><b>Judgements</b> are facts about claims. Which of them hold is worked out whenever it is asked
 * ({@link org.entente.store.JudgementLog}): nothing has to be kept up to date when claims change. What they link is
 * folded together ({@link org.entente.store.Knots}); a derived row of linked blocks has the names of all, so that a
 * later fold knows what to take apart.
 *
 * <p><b>Scope.</b> A question over everything reads the derived tables; one over some collections or an earlier instant
 * folds the claims that it may see.
 *
 * <p><b>Traps.</b> JDBC batches are an order of magnitude slower than DuckDB's appender. A failed statement is closed
 * by the driver: one a call. A column with an index may not be updated twice in a transaction, so what is closed
 * ({@code until}) has none.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
