/**
 * Writes a briefing as PDF, HTML, JSON, mail digest and calendar; {@link io.entente.write.BriefingWriter} is the front
 * door, and {@link io.entente.write.FindingsWriter} that for single articles.
 */
package io.entente.write;
