package io.entente.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Keeps a second run, on whichever machine, away from a register in PostgreSQL.
 *
 * <p>It is an advisory lock of a connection that lasts as long as the work: it goes with the connection however the run ends. Registers
 * in different schemas of one database do not keep each other away.
 */
public final class DatabaseLock {
    /** The letters "Ente": advisory locks of other programs in the same database have other numbers. */
    private static final int KEY = 0x456E7465;

    private DatabaseLock() {}

    /**
     * Does something while holding the lock.
     *
     * @throws RegisterLocked if another run holds it
     */
    public static <T> T holding(DataSource database, Supplier<T> work) {
        try (Connection connection = database.getConnection()) {
            if (!take(connection)) {
                throw new RegisterLocked(holder(connection));
            }
            return work.get();
        } catch (SQLException broken) {
            throw new IllegalStateException("the register's database does not answer: " + broken.getMessage(), broken);
        }
    }

    private static boolean take(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(?, hashtext(current_schema()))")) {
            lock.setInt(1, KEY);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection) throws SQLException {
        String sql = "select 'database process ' || a.pid || coalesce(' from ' || host(a.client_addr), '')"
                + " from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                + " where l.locktype = 'advisory' and l.granted and l.classid = ? and l.objsubid = 2";
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setInt(1, KEY);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() ? row.getString(1) : "which has just ended";
            }
        }
    }
}
