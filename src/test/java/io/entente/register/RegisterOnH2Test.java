package io.entente.register;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RegisterOnH2Test extends RegisterContract {
    @Override
    DataSource emptyDatabase(Path folder) {
        return new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("register"));
    }
}
