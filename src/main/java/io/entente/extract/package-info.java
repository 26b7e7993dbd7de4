/** Reads what an article reports between parties, as a pure function of its text; {@link io.entente.extract.Extractor} is the front door. */
package io.entente.extract;
