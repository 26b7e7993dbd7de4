package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.Likeness;
import io.entente.model.Report;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says what belongs together, for the register to give back together. */
public final class Likenesses {
    private Likenesses() {}

    /** Returns by what this room joins articles and agreements. */
    public static Likeness standard() {
        return new Likeness(
                Version.DAYS_APART,
                History.DAYS_REMEMBERED,
                Expectations.DAYS_OVERDUE_SHOWN,
                Likenesses::stories,
                Likenesses::namesakes,
                Likenesses::marks);
    }

    private static List<List<Report>> stories(List<Report> reports) {
        return Stories.among(reports).stream()
                .map(story -> story.stream().map(Version::report).toList())
                .toList();
    }

    private static Predicate<AgreementFinding> namesakes(Collection<AgreementFinding> multilateral) {
        Map<String, NameWords> words = new HashMap<>();
        Set<String> names = new HashSet<>();
        multilateral.forEach(finding -> names.addAll(properNames(finding, words)));
        return finding -> !names.isEmpty() && !Collections.disjoint(names, properNames(finding, words));
    }

    private static Set<String> properNames(AgreementFinding finding, Map<String, NameWords> words) {
        return NameForm.of(finding, name -> words.computeIfAbsent(name, NameWords::of))
                .properNames();
    }

    // Whatever ties two names (see NameForm.tie) is among these: an acronym, a word of the subject, or
    // that neither has one.
    private static Set<String> marks(AgreementFinding finding) {
        NameForm form = NameForm.of(finding);
        Set<String> marks = new HashSet<>(form.words().subject());
        form.aliases().forEach(alias -> marks.addAll(alias.subject()));
        form.proper().forEach(acronym -> marks.add("acronym " + acronym));
        marks.add("id " + Ids.slug(finding.name()));
        if (form.words().subject().isEmpty()) {
            marks.add("no subject");
        }
        return marks;
    }
}
