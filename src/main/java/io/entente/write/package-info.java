/** Writes a briefing as PDF and JSON; {@link io.entente.write.BriefingWriter} is the front door. */
package io.entente.write;
