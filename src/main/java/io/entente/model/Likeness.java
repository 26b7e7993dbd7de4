package io.entente.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How articles are told to be of one story and agreements to be one: who keeps them must give back together what belongs
 * together.
 *
 * @param daysApart articles of texts alike that lie further apart are no versions of one story, unless they share their id or
 *     address
 * @param stories returns, of some articles, those that tell one story with another of them, story by story
 * @param namesakes returns, for agreements of several parties, what tells whether one of two parties may go by the name of one of them
 * @param marks returns, of what an article calls an agreement, marks of which one is the same in any other that can mean the same
 *     agreement of the same parties, or be given the same id
 */
public record Likeness(
        int daysApart,
        Function<List<Report>, List<List<Report>>> stories,
        Function<Collection<AgreementFinding>, Predicate<AgreementFinding>> namesakes,
        Function<AgreementFinding, Set<String>> marks) {}
