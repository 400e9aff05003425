package org.entente.model;

import java.time.Instant;

/**
 * One run that changed the archive: what came in with it carries its number and instant.
 *
 * @param number rising
 * @param pack version of the packs that it codes with, empty when it codes nothing
 */
public record Run(long number, String command, Instant started, String pack) {}
