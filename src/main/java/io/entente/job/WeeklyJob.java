package io.entente.job;

import io.entente.model.Reading;
import io.entente.register.Register;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The weekly job: read the articles into the register, then write the briefing. */
@Configuration(proxyBeanMethods = false)
class WeeklyJob {
    static final String NAME = "weekly";
    private static final int ARTICLES_PER_CHUNK = 200;

    @Bean
    Job weekly(JobRepository jobs, Step readArticles, Step writeBriefing) {
        return new JobBuilder(NAME, jobs)
                .start(readArticles)
                .next(writeBriefing)
                .build();
    }

    // Read again whenever the job is started again: the folder may hold more by then, and what is known costs one look.
    @Bean
    Step readArticles(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            ArticlesInFolder folder,
            ItemProcessor<Reading, Filing> extraction,
            ItemWriter<Filing> filing,
            AsyncTaskExecutor readers) {
        return new StepBuilder("readArticles", jobs)
                .<Reading, Filing>chunk(ARTICLES_PER_CHUNK)
                .transactionManager(transactions)
                .reader(folder)
                .processor(extraction)
                .writer(filing)
                .taskExecutor(readers)
                .allowStartIfComplete(true)
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
    ArticlesInFolder articlesInFolder(LineSettings settings, RunState state, Register register) {
        return new ArticlesInFolder(settings.input(), register, state);
    }

    @Bean
    ItemProcessor<Reading, Filing> extraction(Rooms rooms) {
        return reading -> Filing.of(reading, rooms.extract());
    }

    @Bean
    ItemWriter<Filing> filing(Register register, RunState state) {
        return (Chunk<? extends Filing> chunk) -> {
            var reports = chunk.getItems().stream()
                    .map(Filing::report)
                    .flatMap(Optional::stream)
                    .toList();
            register.save(reports);
            register.saveUnreadable(chunk.getItems().stream()
                    .map(Filing::unreadable)
                    .flatMap(Optional::stream)
                    .toList());
            state.articlesKept(reports.size());
        };
    }

    @Bean
    BriefingStep briefingStep(LineSettings settings, Register register, Rooms rooms, RunState state) {
        return new BriefingStep(settings, register, rooms, state);
    }

    @Bean
    AsyncTaskExecutor readers(LineSettings settings) {
        ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
        readers.setCorePoolSize(settings.threads());
        readers.setThreadNamePrefix("reader-");
        readers.setDaemon(true);
        return readers;
    }
}
