package io.entente.write.weekly;

import io.entente.model.Agreement.Evidence;
import io.entente.model.Briefing.Conflict;
import io.entente.model.Briefing.Position;
import io.entente.write.page.Badge;
import io.entente.write.page.Counted;
import io.entente.write.page.DataTable;
import io.entente.write.page.Section;
import io.entente.write.page.Sentence;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Reports that differ on an agreement's status, side by side, the side that is followed on the left. */
record Conflicts(Edition edition) implements Section {
    private static final int QUOTED = 3;
    private static final int SIDES = 3;

    @Override
    public String anchor() {
        return "conflicts";
    }

    @Override
    public String title() {
        return "Conflicting reports";
    }

    @Override
    public boolean speaks() {
        return !edition.briefing().conflicts().isEmpty();
    }

    @Override
    public void write(Tag body) {
        Tag part = body.add("div", "part");
        heading(part);
        edition.briefing().conflicts().forEach(conflict -> write(part, conflict));
    }

    private void write(Tag part, Conflict conflict) {
        Tag block = part.add("div", "block whole");
        block.add("h3").text(Sentence.capital(conflict.agreement().fullName()));
        Tag lead = block.add("p", "lead");
        edition.name(lead, conflict.between());
        lead.text(". " + conflict.reason());
        edition.page(lead, conflict.between());
        List<Position> positions = conflict.positions();
        for (int from = 0; from < positions.size(); from += SIDES) {
            sideBySide(block, positions.subList(from, Math.min(from + SIDES, positions.size())), from == 0);
        }
    }

    private void sideBySide(Tag block, List<Position> sides, boolean followedFirst) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            titles.add(followedFirst && i == 0 ? "Followed here" : "Also reported");
        }
        DataTable table =
                new DataTable(block, "conflicts sides-" + sides.size(), "What each side reports, side by side", titles);
        Tag row = table.row();
        sides.forEach(side -> write(DataTable.cell(row), side));
    }

    private void write(Tag cell, Position side) {
        Tag status = cell.add("p", "status");
        Badge.add(status, side.status());
        status.text(" " + Counted.of(side.sources(), "independent source"));
        side.evidence().stream().limit(QUOTED).forEach(evidence -> new QuotedReport(edition).write(cell, evidence));
        List<String> others = side.evidence().stream()
                .skip(QUOTED)
                .map(Evidence::articleId)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            edition.citations().cite(cell.add("p", "detail").text("Also reported by"), others);
        }
    }
}
