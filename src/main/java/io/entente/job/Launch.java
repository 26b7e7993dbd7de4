package io.entente.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
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

/**
 * Runs one job of Spring Batch on a register whose lock is held; a run that was killed is taken up again.
 *
 * @param register where the register is
 * @param job the configuration that defines the job
 * @param name the job's name
 * @param edition what the job is to make; a run that did not finish is taken up by the next for the same edition
 * @param environment further settings of Spring, such as the database's password
 */
record Launch(RegisterPlace register, Class<?> job, String name, String edition, ConfigurableEnvironment environment) {
    /**
     * Runs the job.
     *
     * @param beans what the job's configuration asks for, by name
     * @throws RuntimeException what went wrong in a step
     */
    void with(Map<String, Object> beans) {
        try (ConfigurableApplicationContext context = start(beans)) {
            JobExecution execution = launch(context);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
        }
    }

    private ConfigurableApplicationContext start(Map<String, Object> beans) {
        environment.getPropertySources().addFirst(new MapPropertySource("line", springProperties()));
        return new SpringApplicationBuilder(LineConfiguration.class, job)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> beans.forEach(context.getBeanFactory()::registerSingleton))
                .run();
    }

    private Map<String, Object> springProperties() {
        return Map.of(
                "spring.datasource.url", register.url(),
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

    // The edition names the job. A run that did not finish is started again under its own number; after a run that did,
    // the next has the next number, so that a briefing can be made again.
    private JobParameters parameters(JobRepository jobs) {
        Optional<JobInstance> last = Optional.ofNullable(jobs.getLastJobInstance(name));
        Optional<JobExecution> unfinished = last.map(jobs::getLastJobExecution)
                .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED)
                .filter(execution -> edition.equals(execution.getJobParameters().getString("edition")));
        return unfinished
                .map(JobExecution::getJobParameters)
                .orElseGet(() -> new JobParametersBuilder()
                        .addString("edition", edition)
                        .addLong(
                                "run",
                                last.map(instance -> instance.getInstanceId() + 1)
                                        .orElse(1L))
                        .toJobParameters());
    }

    // Spring Batch wraps what went wrong in exceptions of its own, and a thread pool in another; of a step that fails
    // because one
    // of its partitions failed, the partition's reason counts.
    private static RuntimeException failure(JobExecution execution) {
        List<Throwable> causes = execution.getAllFailureExceptions().stream()
                .map(Launch::unwrapped)
                .toList();
        Optional<Throwable> own =
                causes.stream().filter(cause -> !isWrapper(cause)).findFirst();
        Throwable cause = own.or(() -> causes.stream().findFirst()).orElse(null);
        return cause instanceof RuntimeException known && own.isPresent()
                ? known
                : new IllegalStateException("the run failed: " + execution.getExitStatus(), cause);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && isWrapper(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof ExecutionException
                || thrown.getClass().getPackageName().startsWith("org.springframework.batch");
    }
}
