/** Reads input files: a path becomes articles, or a line that says why not; {@link io.entente.read.InputFolder} is the front door. */
package io.entente.read;
