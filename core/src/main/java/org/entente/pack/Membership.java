package org.entente.pack;

import org.entente.model.PartialDate;

/** That a polity belongs to an organisation; {@code to} is {@link PartialDate#UNKNOWN} while it does. */
public record Membership(String organisation, String polity, PartialDate from, PartialDate to) {}
