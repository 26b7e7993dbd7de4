package io.entente.write.meeting;

import io.entente.model.Briefing.Meeting;
import io.entente.model.MeetingBrief;
import io.entente.model.MeetingBrief.Coverage;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.write.page.Counted;
import io.entente.write.page.Dates;
import io.entente.write.page.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who meets whom, when, where and with whom as far as is reported, and how much the brief rests on. */
record TitleBlock(Edition edition) {
    void write(Tag body) {
        MeetingBrief brief = edition.brief();
        Tag block = body.add("div", "title-block");
        block.add("p", "kicker").text("Brief before a meeting · No. " + brief.number());
        block.add("h1", "title").with("id", "top").text(MeetingDocument.title(brief));
        block.add("p", "days").text(Dates.full(brief.on()) + " · for " + brief.nameOf(brief.side()));
        if (edition.isPair()) {
            brief.parts().forEach(part -> facts(block, part));
        }
        block.add("p", "coverage").text(coverage());
    }

    private void facts(Tag block, Part part) {
        if (part.occasion().isEmpty()) {
            block.add("p", "facts").text("When, where and with whom: no report says.");
            return;
        }
        Meeting occasion = part.occasion().get();
        Tag facts = block.add("ul", "facts");
        fact(facts, "When", occasion.finding().date().map(Dates::range));
        fact(facts, "Where", occasion.finding().place());
        fact(facts, "With whom", people(occasion, part.counterpart()));
        fact(facts, "Our side", people(occasion, edition.brief().side()));
    }

    private static void fact(Tag facts, String what, Optional<String> told) {
        Tag fact = facts.add("li");
        fact.add("b").text(what + ": ");
        fact.text(told.orElse("not reported"));
    }

    private static Optional<String> people(Meeting meeting, Party party) {
        String names = meeting.finding().participants().stream()
                .filter((Official official) -> official.party().equals(party))
                .map(Edition::named)
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(names).filter(known -> !known.isEmpty());
    }

    private String coverage() {
        List<Coverage> coverages =
                edition.brief().parts().stream().map(Part::coverage).toList();
        int articles = coverages.stream().mapToInt(Coverage::articles).sum();
        if (articles == 0) {
            return "Rests on no article: the register holds none on these parties up to this day.";
        }
        Optional<String> last = coverages.stream()
                .flatMap(coverage -> coverage.lastReported().stream())
                .max(Comparator.naturalOrder())
                .map(Dates::full);
        return "Rests on " + Counted.of(articles, "article") + " published up to " + last.orElse("this day")
                + ", copies left out.";
    }
}
