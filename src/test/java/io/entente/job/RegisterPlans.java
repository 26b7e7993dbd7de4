package io.entente.job;

import io.entente.PostgresForTests;
import io.entente.group.Likenesses;
import io.entente.model.ArticleHead;
import io.entente.model.Party;
import io.entente.model.Period;
import io.entente.model.Relationship;
import io.entente.model.Report;
import io.entente.register.Register;
import io.entente.register.Schema;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.opentest4j.TestAbortedException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Prints, on demand, how H2 and PostgreSQL answer what a register with a million findings asks them: each question once, with the
 * plan that its first values get.
 *
 * <p>What the register is made to do is what the commands make it do; nothing is repeated here of its questions. Run with the
 * number of articles, 300000 if none is given: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=io.entente.job.RegisterPlans}.
 */
public final class RegisterPlans {
    private static final int ARTICLES = 300_000;
    private static final int AT_ONCE = 200;

    private final SortedMap<String, String> plans = new TreeMap<>();

    private RegisterPlans() {}

    public static void main(String[] arguments) throws Exception {
        List<Report> reports =
                RegisterBenchmark.reports(arguments.length > 0 ? Integer.parseInt(arguments[0]) : ARTICLES);
        String file = Files.createTempDirectory("register-plans").resolve("h2").toString();
        SingleConnectionDataSource h2 =
                new SingleConnectionDataSource(RegisterPlace.of(file).url(), true);
        new RegisterPlans().print("H2", h2, reports);
        h2.destroy();
        try {
            PostgresForTests postgres = PostgresForTests.startOrSkip();
            new RegisterPlans().print("PostgreSQL", postgres.emptyDatabase(), reports);
            postgres.stop();
        } catch (TestAbortedException absent) {
            System.out.println("PostgreSQL: " + absent.getMessage());
        }
    }

    private void print(String name, DataSource database, List<Report> reports) {
        new Schema(database).update(List.of());
        Register register = new Register(database);
        for (int i = 0; i < reports.size(); i += AT_ONCE) {
            register.save(reports.subList(i, Math.min(reports.size(), i + AT_ONCE)));
        }
        register.holdings(week(1), Set.of(), Likenesses.standard());
        JdbcTemplate sql = new JdbcTemplate(database);
        sql.execute("analyze");
        System.out.printf("%n=== %s: %d articles, %d findings%n", name, reports.size(), findings(sql));
        use(new Register(new Listened(database)), reports.subList(0, 2));
        plans.forEach((question, plan) -> System.out.printf("%n-- %s%n%s%n", question, plan));
    }

    private static long findings(JdbcTemplate sql) {
        return List.of("relationship_finding", "agreement_finding", "agreement_event", "meeting_finding").stream()
                .mapToLong(table -> sql.queryForObject("select count(*) from " + table, Long.class))
                .sum();
    }

    private static void use(Register register, List<Report> some) {
        Relationship pair = some.get(0).findings().relationships().get(0).between();
        register.briefingMade(week(2));
        register.briefingMade(week(1));
        register.save(List.of(some.get(0), anew(some.get(1))));
        register.holdings(week(2), Set.of(pair), Likenesses.standard());
        register.holdings(week(0), Set.of(pair), Likenesses.standard())
                .archive()
                .apply(List.of(some.get(0).article()));
        register.reportsBetween(pair, week(0).to());
        register.officialsOf(new Party("AAA"), week(8).from(), week(0).to());
        register.firstRead(List.of(some.get(0).article().id()));
        register.newestDay();
        register.weeks();
    }

    private static Report anew(Report report) {
        ArticleHead head = report.article();
        ArticleHead other = new ArticleHead(
                "another",
                head.file(),
                "Another",
                head.publisher(),
                Optional.of("https://example.org/another"),
                head.published(),
                head.dateOrigin());
        return new Report(other, report.fingerprint(), report.findings());
    }

    private static Period week(int before) {
        return Period.weekOf(RegisterBenchmark.END.minusWeeks(before));
    }

    /** Hands out connections whose questions are explained before they are answered. */
    private final class Listened extends DelegatingDataSource {
        Listened(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, connection, (method, arguments) -> {
                Object made = method.invoke(connection, arguments);
                if (made instanceof PreparedStatement asked) {
                    PreparedStatement explained = connection.prepareStatement("explain " + arguments[0]);
                    return listened(asked, explained, (String) arguments[0]);
                }
                return made instanceof Statement asked ? listened(asked, connection) : made;
            });
        }
    }

    private PreparedStatement listened(PreparedStatement asked, PreparedStatement explained, String question) {
        return proxy(PreparedStatement.class, asked, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1) {
                method.invoke(explained, arguments);
            } else if (method.getName().equals("executeQuery")) {
                keep(question, explained.executeQuery());
            }
            return method.invoke(asked, arguments);
        });
    }

    private Statement listened(Statement asked, Connection connection) {
        return proxy(Statement.class, asked, (method, arguments) -> {
            if (method.getName().equals("executeQuery")) {
                keep((String) arguments[0], connection.createStatement().executeQuery("explain " + arguments[0]));
            }
            return method.invoke(asked, arguments);
        });
    }

    private void keep(String question, ResultSet lines) throws SQLException {
        StringBuilder plan = new StringBuilder();
        while (lines.next()) {
            plan.append("   ")
                    .append(lines.getString(1).replaceAll("\\(\\?\\d*(, ?\\?\\d*)+\\)", "(…)"))
                    .append('\n');
        }
        plans.putIfAbsent(question.replaceAll("\\?(,\\?)+", "…"), plan.toString());
    }

    private static <T> T proxy(Class<T> type, T target, Listener listener) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return listener.on(method, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Answers a call in the place of the object that it is meant for. */
    private interface Listener {
        Object on(Method method, Object[] arguments) throws Exception;
    }
}
