package org.plugproof.steps.expect;

import java.time.Duration;

/**
 * How long is waited, and how exact two clocks are.
 *
 * @param expect for something that must come
 * @param silence for nothing to come
 * @param tolerance between two clocks
 * @param connect for a station to reconnect beyond what its back-off explains
 */
public record Tolerances(Duration expect, Duration silence, Duration tolerance, Duration connect) {}
