package io.entente;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL server of its own for a test class; where none can be started, its tests are shown as skipped. */
public final class PostgresForTests {
    private final EmbeddedPostgres server;

    private PostgresForTests(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PostgresForTests startOrSkip() {
        try {
            return new PostgresForTests(EmbeddedPostgres.builder().start());
        } catch (IOException | IllegalStateException | UncheckedIOException refused) {
            return Assumptions.abort("no PostgreSQL can be started here: " + refused.getMessage());
        }
    }

    public DataSource emptyDatabase() {
        DataSource database = server.getPostgresDatabase();
        new JdbcTemplate(database).execute("drop schema public cascade; create schema public");
        return database;
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
