package io.entente.register;

import io.entente.PostgresForTests;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RegisterOnPostgresTest extends RegisterContract {
    private static PostgresForTests postgres;

    @BeforeAll
    static void start() {
        postgres = PostgresForTests.startOrSkip();
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Override
    DataSource emptyDatabase(Path folder) {
        return postgres.emptyDatabase();
    }
}
