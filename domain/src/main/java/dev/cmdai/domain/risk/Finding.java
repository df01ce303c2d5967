package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;

/**
 * One reason for a risk.
 *
 * @param rule the rule's stable id, as {@code safety rules} lists it
 * @param span the part of the judged command that it is about
 * @param message one plain sentence: what would happen
 */
public record Finding(String rule, RiskLevel level, Span span, String message) {}
