package io.entente.job;

import io.entente.group.Composer;
import io.entente.model.Agreement;
import io.entente.model.Correction;
import io.entente.model.Explanation;
import io.entente.model.Report;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Opens the register to look into it and to correct it, without a job. */
public final class RegisterDesk {
    private final RegisterPlace place;
    private final Environment environment;

    /**
     * @param place where the register is
     * @param environment may hold {@code spring.datasource.username} and {@code spring.datasource.password}
     */
    public RegisterDesk(RegisterPlace place, Environment environment) {
        this.place = place;
        this.environment = environment;
    }

    /**
     * Does something with the register while no run can change it.
     *
     * @throws io.entente.register.RegisterLocked if a run holds the register
     */
    public <T> T with(Function<Register, T> work) {
        return place.holding(environment, () -> {
            SingleConnectionDataSource database = new SingleConnectionDataSource(connection(), true);
            try {
                new Schema(database).update(List.of());
                return work.apply(new Register(database));
            } finally {
                database.destroy();
            }
        });
    }

    /** Returns the agreements known on a day, in order of their ids. */
    public List<Agreement> agreements(LocalDate day) {
        return with(register -> Composer.agreements(day, register.reportsAsOf(day), register.corrections()));
    }

    /**
     * Returns one of the agreements known on a day, with the reasons for what was joined in it.
     *
     * @param choice chooses from the agreements, in order of their ids
     */
    public Shown show(LocalDate day, Function<List<Agreement>, Agreement> choice) {
        return with(register -> {
            List<Report> reports = register.reportsAsOf(day);
            List<Correction> corrections = register.corrections();
            String id =
                    choice.apply(Composer.agreements(day, reports, corrections)).id();
            Explanation shown = Composer.explain(id, day, reports, corrections).orElseThrow();
            return new Shown(shown, register.firstRead(articles(shown.agreement())));
        });
    }

    private static Set<String> articles(Agreement agreement) {
        return agreement.evidence().stream().map(Agreement.Evidence::articleId).collect(Collectors.toSet());
    }

    private Connection connection() {
        try {
            return place.database(environment).getConnection();
        } catch (SQLException refused) {
            throw new IllegalStateException("the register cannot be opened: " + refused.getMessage(), refused);
        }
    }
}
