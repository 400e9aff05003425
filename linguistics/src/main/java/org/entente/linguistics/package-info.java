/** Stanford CoreNLP behind the port. */
@NullMarked
package org.entente.linguistics;

import org.jspecify.annotations.NullMarked;
