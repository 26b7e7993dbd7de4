package io.entente.job;

import io.entente.register.Register;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The weekly job: read the articles into the register, then write the briefing. */
@Configuration(proxyBeanMethods = false)
@Import(ReadingStep.class)
class WeeklyJob {
    static final String NAME = "weekly";

    @Bean
    Job weekly(JobRepository jobs, Step readArticles, Step writeBriefing) {
        return new JobBuilder(NAME, jobs)
                .start(readArticles)
                .next(writeBriefing)
                .build();
    }

    @Bean
    Step writeBriefing(JobRepository jobs, PlatformTransactionManager transactions, BriefingStep briefing) {
        return new StepBuilder("writeBriefing", jobs)
                .tasklet(
                        (contribution, context) -> {
                            briefing.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    BriefingStep briefingStep(LineSettings settings, Register register, Rooms rooms, RunState state) {
        return new BriefingStep(settings, register, rooms, state);
    }
}
