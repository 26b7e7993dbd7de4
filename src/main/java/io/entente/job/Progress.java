package io.entente.job;

/**
 * How far a run has come.
 *
 * @param files input files opened
 * @param ofFiles input files in all
 * @param articles articles kept so far
 */
public record Progress(int files, int ofFiles, long articles) {}
