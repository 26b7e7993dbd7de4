package io.entente.job;

import io.entente.model.Article;
import io.entente.model.Findings;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What is read into the register, and how.
 *
 * @param folder the folder with the articles
 * @param threads how many threads read what articles report; the result is the same for any number
 * @param extract reads what an article reports; safe for many threads
 */
record Intake(Path folder, int threads, Function<Article, Findings> extract) {}
