/** Writes what of a briefing goes into a mail's body and into a calendar. */
package io.entente.write.text;
