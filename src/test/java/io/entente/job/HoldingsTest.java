package io.entente.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.Lines;
import io.entente.group.Composer;
import io.entente.group.Edition;
import io.entente.model.Briefing;
import io.entente.model.Holdings;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class HoldingsTest {
    private static final Period WEEK = Period.weekOf(RegisterBenchmark.END);
    private static final Set<Relationship> WATCHED =
            Set.of(Relationship.of("AAA", "BAB"), Relationship.of("ABC", "BBD"), Relationship.of("IND", "USA"));

    @Test
    void briefingMadeFromWhatIsNeededIsTheOneMadeFromAll() {
        var database = new SingleConnectionDataSource("jdbc:h2:mem:holdings", true);
        new Schema(database).update(List.of());
        Register register = new Register(database);
        register.save(RegisterBenchmark.reports(6000));
        Holdings needed = register.holdings(WEEK, WATCHED);
        Holdings all = Holdings.of(register.reportsAsOf(WEEK.to()));
        assertEquals(Lines.of(briefing(all)), Lines.of(briefing(needed)));
        assertEquals(briefing(all), briefing(needed));
        database.destroy();
    }

    private static Briefing briefing(Holdings holdings) {
        Edition edition = new Edition(WEEK, Optional.of(new Party("AAA")), WATCHED, Optional.empty());
        return Composer.compose(edition, holdings, List.of(), List.of(), Party::code);
    }
}
