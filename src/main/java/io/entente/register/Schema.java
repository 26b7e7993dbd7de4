package io.entente.register;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Brings a database's tables to the present version.
 *
 * <p>Each script runs once, in order; the table {@code schema_script} remembers which have. A script that was released is never
 * edited: the next change is a new script at the end of the list.
 */
public final class Schema {
    private static final List<String> SCRIPTS = List.of(
            "io/entente/register/V1__articles_and_findings.sql",
            "io/entente/register/V2__corrections.sql",
            "io/entente/register/V3__officials_and_statements.sql",
            "io/entente/register/V4__moment_of_publication.sql",
            "io/entente/register/V5__editions.sql",
            "io/entente/register/V6__party_codes_and_coming_meetings.sql",
            "io/entente/register/V7__what_a_briefing_needs.sql",
            "io/entente/register/V8__outlines.sql",
            "io/entente/register/V9__former_versions.sql",
            "io/entente/register/V10__indexes.sql");

    private final DataSource database;
    private final JdbcClient sql;

    public Schema(DataSource database) {
        this.database = database;
        this.sql = JdbcClient.create(database);
    }

    /** Runs the register's own scripts that have not run yet, then the given ones. */
    public void update(List<String> furtherScripts) {
        List<String> done = scriptsDone();
        SCRIPTS.stream().filter(script -> !done.contains(script)).forEach(this::run);
        furtherScripts.stream().filter(script -> !done.contains(script)).forEach(this::run);
    }

    private List<String> scriptsDone() {
        try {
            return sql.sql("select script from schema_script")
                    .query(String.class)
                    .list();
        } catch (DataAccessException absent) {
            sql.sql("create table if not exists schema_script (script varchar(200) not null primary key)")
                    .update();
            return List.of();
        }
    }

    // Neither database undoes the making of a table everywhere, so a script is written to be run again ("if not
    // exists"): a
    // kill between the script and its mark does no harm.
    private void run(String script) {
        new ResourceDatabasePopulator(new ClassPathResource(script)).execute(database);
        sql.sql("insert into schema_script (script) values (?)").param(script).update();
    }
}
