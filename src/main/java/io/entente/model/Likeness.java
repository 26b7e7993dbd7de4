package io.entente.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How articles are told to be of one story and agreements to be one, and for how long they are told of: who keeps them must give back
 * together what belongs together, and leave out nothing that is told of.
 *
 * @param daysApart articles of texts alike that lie further apart are no versions of one story, unless they share their id or
 *     address
 * @param daysRemembered what was last reported longer ago is not told of beside news
 * @param daysOverdue what was due longer ago is not told of as overdue
 * @param stories returns, of some articles, those that tell one story with another of them, story by story
 * @param namesakes returns, for agreements of several parties, what tells whether one of two parties may go by the name of one of them
 * @param marks returns, of what an article calls an agreement, marks of which one is the same in any other that can mean the same
 *     agreement of the same parties, or be given the same id
 */
public record Likeness(
        int daysApart,
        int daysRemembered,
        int daysOverdue,
        Function<List<Report>, List<List<Report>>> stories,
        Function<Collection<AgreementFinding>, Predicate<AgreementFinding>> namesakes,
        Function<AgreementFinding, Set<String>> marks) {}
