package org.entente.model;

/** A stretch between quotation marks, the marks left out. */
public record Quoted(Span span) {}
