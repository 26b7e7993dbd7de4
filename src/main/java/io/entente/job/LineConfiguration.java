package io.entente.job;

import io.entente.register.Register;
import io.entente.register.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What Spring puts together for a run: the register's database, Spring Batch on the same database, and the job. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WeeklyJob.class)
class LineConfiguration {
    @Bean
    Register register(DataSource database) throws SQLException {
        new Schema(database).update(List.of("org/springframework/batch/core/schema-" + product(database) + ".sql"));
        StaleRuns.markFailed(database);
        return new Register(database);
    }

    private static String product(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }
}
