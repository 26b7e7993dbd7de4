/** Builds the brief before a meeting, section by section; {@link io.entente.write.meeting.MeetingDocument} is the front door. */
package io.entente.write.meeting;
