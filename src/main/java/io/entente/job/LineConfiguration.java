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

/** What Spring puts together for every run: the register's database, and Spring Batch on the same database. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
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
