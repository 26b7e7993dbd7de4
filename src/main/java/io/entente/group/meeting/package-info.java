/** Composes the brief before a meeting as pure functions; {@link io.entente.group.meeting.BriefComposer} is the front door. */
package io.entente.group.meeting;
