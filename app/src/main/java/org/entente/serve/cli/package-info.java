/**
 * The command line: a class a command, and what they print with.
 *
 * <p>Manners: verbs first; results go to standard output, progress and reports to standard error; {@code -o} never
 * overwrites without {@code --force}; the order of output is that of input, whatever the number of threads. Exit codes
 * are in {@link org.entente.serve.cli.Exit}. Whatever comes from a text is shown through
 * {@link org.entente.serve.cli.Shown}, so that no report can steer a terminal.
 */
@NullMarked
package org.entente.serve.cli;

import org.jspecify.annotations.NullMarked;
