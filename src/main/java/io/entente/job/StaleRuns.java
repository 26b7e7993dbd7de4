package io.entente.job;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Closes the books on runs that were killed.
 *
 * <p>Whoever holds the register's lock knows that every run that still stands as running is dead; Spring Batch would not start
 * the same job again beside it.
 */
final class StaleRuns {
    private static final String RUNNING = " where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')";
    private static final List<String> STATEMENTS = List.of(
            "update batch_step_execution set status = 'FAILED', exit_code = 'FAILED', end_time = last_updated"
                    + RUNNING,
            "update batch_job_execution set status = 'FAILED', exit_code = 'FAILED', end_time = last_updated" + RUNNING,
            "delete from batch_job_instance where not exists (select 1 from batch_job_execution e"
                    + " where e.job_instance_id = batch_job_instance.job_instance_id)");

    private StaleRuns() {}

    static void markFailed(DataSource database) {
        JdbcTemplate sql = new JdbcTemplate(database);
        STATEMENTS.forEach(sql::update);
    }
}
