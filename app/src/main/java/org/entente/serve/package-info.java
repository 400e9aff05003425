/**
 * The only door: command line, interface and pages. It wires the rooms together by their constructors; it alone prints,
 * asks the time and ends the process.
 */
@NullMarked
package org.entente.serve;

import org.jspecify.annotations.NullMarked;
