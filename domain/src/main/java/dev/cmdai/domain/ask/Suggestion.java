package dev.cmdai.domain.ask;

/** What a backend makes of a request. */
public sealed interface Suggestion permits Proposal, Clarification, NoAnswer {}
