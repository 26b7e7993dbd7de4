/** Draws the line from reading to writing as Spring Batch jobs. */
package io.entente.job;
