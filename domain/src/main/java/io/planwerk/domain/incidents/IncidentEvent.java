package io.planwerk.domain.incidents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in an incident. It stays for good: what was wrong is answered by another
 * event.
 *
 * @param number counts the events of an incident from 1 without gaps
 * @param at when, to the millisecond; in a drill by the drill's clock
 * @param by who noted it; absent where it came by itself
 * @param text what was said with it: a reason, a comment, a note
 * @param act what happened
 */
public record IncidentEvent(
    int number, Instant at, @Nullable String by, @Nullable String text, IncidentAct act) {}
