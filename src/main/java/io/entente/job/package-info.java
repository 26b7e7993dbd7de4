/** Draws the line from reading to writing as Spring Batch jobs; {@link io.entente.job.Line} is the front door. */
package io.entente.job;
