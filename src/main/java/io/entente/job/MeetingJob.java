package io.entente.job;

import io.entente.model.Party;
import io.entente.register.Register;
import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job that writes the brief before a meeting: read new articles if there are any, compose a part for each counterpart, then
 * write one document.
 */
@Configuration(proxyBeanMethods = false)
@Import(ReadingStep.class)
class MeetingJob {
    static final String NAME = "meeting";
    private static final String COUNTERPART = "counterpart";

    @Bean
    Job meeting(JobRepository jobs, MeetingSettings settings, Step readArticles, Step composeParts, Step writeBrief) {
        JobBuilder job = new JobBuilder(NAME, jobs);
        return (settings.input().isPresent() ? job.start(readArticles).next(composeParts) : job.start(composeParts))
                .next(writeBrief)
                .build();
    }

    // What is composed is handed on in memory, so a run that is taken up again composes it anew.
    @Bean
    Step composeParts(JobRepository jobs, MeetingSettings settings, Step composePart, AsyncTaskExecutor readers) {
        return new StepBuilder("composeParts", jobs)
                .partitioner("composePart", byCounterpart(settings))
                .step(composePart)
                .gridSize(settings.counterparts().size())
                .taskExecutor(readers)
                .allowStartIfComplete(true)
                .build();
    }

    private static Partitioner byCounterpart(MeetingSettings settings) {
        return size -> {
            Map<String, ExecutionContext> parts = new HashMap<>();
            settings.counterparts().forEach(party -> {
                ExecutionContext context = new ExecutionContext();
                context.putString(COUNTERPART, party.code());
                parts.put(party.code(), context);
            });
            return parts;
        };
    }

    @Bean
    Step composePart(JobRepository jobs, PlatformTransactionManager transactions, MeetingDesk desk) {
        return new StepBuilder("composePart", jobs)
                .tasklet(
                        (contribution, context) -> {
                            desk.compose(new Party(contribution
                                    .getStepExecution()
                                    .getExecutionContext()
                                    .getString(COUNTERPART)));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step writeBrief(JobRepository jobs, PlatformTransactionManager transactions, MeetingDesk desk) {
        return new StepBuilder("writeBrief", jobs)
                .tasklet(
                        (contribution, context) -> {
                            desk.write();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    MeetingDesk meetingDesk(MeetingSettings settings, Register register, MeetingRooms rooms, MeetingResult result) {
        return new MeetingDesk(settings, register, rooms, result);
    }
}
