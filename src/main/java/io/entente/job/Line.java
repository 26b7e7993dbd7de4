package io.entente.job;

import io.entente.register.RegisterLock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The line from the input folder to the written briefing. */
public final class Line {
    private final LineSettings settings;
    private final Rooms rooms;
    private final ConfigurableEnvironment environment;

    /**
     * @param settings what is to be done
     * @param rooms how articles are read and briefings written
     * @param environment further settings of Spring, such as the database's password
     */
    public Line(LineSettings settings, Rooms rooms, ConfigurableEnvironment environment) {
        this.settings = settings;
        this.rooms = rooms;
        this.environment = environment;
    }

    /**
     * Reads the articles and writes the briefing; a run that was killed is taken up again.
     *
     * @param progress is told how far the run has come
     * @throws io.entente.register.RegisterLocked if another run holds the register
     * @throws NoArticles if no article was published in the period
     */
    public Outcome run(Consumer<Progress> progress) {
        return RegisterLock.holding(settings.register().lockFile(), () -> launch(new RunState(progress)));
    }

    private Outcome launch(RunState state) {
        try (ConfigurableApplicationContext context = start(state)) {
            JobExecution execution = launch(context);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            return state.outcome();
        }
    }

    private ConfigurableApplicationContext start(RunState state) {
        environment.getPropertySources().addFirst(new MapPropertySource("line", springProperties()));
        return new SpringApplicationBuilder(LineConfiguration.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("lineSettings", settings);
                    context.getBeanFactory().registerSingleton("rooms", rooms);
                    context.getBeanFactory().registerSingleton("runState", state);
                })
                .run();
    }

    private Map<String, Object> springProperties() {
        return Map.of(
                "spring.datasource.url", settings.register().url(),
                "spring.batch.job.enabled", "false",
                "spring.batch.jdbc.initialize-schema", "never",
                "spring.main.allow-bean-definition-overriding", "false");
    }

    private JobExecution launch(ConfigurableApplicationContext context) {
        JobRepository jobs = context.getBean(JobRepository.class);
        try {
            return context.getBean(JobOperator.class).start(context.getBean(Job.class), parameters(jobs));
        } catch (org.springframework.batch.core.job.JobExecutionException refused) {
            throw new IllegalStateException("the job could not be started: " + refused.getMessage(), refused);
        }
    }

    // The period names the job. A run that did not finish is started again under its own number; after a run that did,
    // the
    // next has the next number, so that a briefing can be made again.
    private JobParameters parameters(JobRepository jobs) {
        String period = settings.period().map(asked -> asked.label()).orElse("newest");
        Optional<JobInstance> last = Optional.ofNullable(jobs.getLastJobInstance(WeeklyJob.NAME));
        Optional<JobExecution> unfinished = last.map(jobs::getLastJobExecution)
                .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED)
                .filter(execution -> period.equals(execution.getJobParameters().getString("period")));
        return unfinished
                .map(JobExecution::getJobParameters)
                .orElseGet(() -> new JobParametersBuilder()
                        .addString("period", period)
                        .addLong(
                                "run",
                                last.map(instance -> instance.getInstanceId() + 1)
                                        .orElse(1L))
                        .toJobParameters());
    }

    // Spring Batch wraps what went wrong in exceptions of its own, and a thread pool in another.
    private static RuntimeException failure(JobExecution execution) {
        Throwable cause =
                execution.getAllFailureExceptions().stream().findFirst().orElse(null);
        while (cause != null && cause.getCause() != null && isWrapper(cause)) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException known
                ? known
                : new IllegalStateException("the run failed: " + execution.getExitStatus(), cause);
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof ExecutionException
                || thrown.getClass().getPackageName().startsWith("org.springframework.batch");
    }
}
