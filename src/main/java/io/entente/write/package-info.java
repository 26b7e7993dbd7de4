/** Writes a briefing as PDF, HTML, JSON, mail digest and calendar; {@link io.entente.write.BriefingWriter} is the front door. */
package io.entente.write;
