/** Writes the machine's copy of a briefing. */
package io.entente.write.json;
