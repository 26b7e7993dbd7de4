package io.entente.job;

import io.entente.model.Reading;
import io.entente.read.ReadLimits;
import io.entente.read.ReadSettings;
import io.entente.register.Register;
import java.util.Optional;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The step that reads the articles into the register. */
@Configuration(proxyBeanMethods = false)
class ReadingStep {
    private static final int ARTICLES_PER_CHUNK = 200;

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
    ArticlesInFolder articlesInFolder(Intake intake, RunState state, Register register, Environment environment) {
        ReadLimits limits = ReadLimits.of(name -> Optional.ofNullable(environment.getProperty("entente." + name)));
        ReadSettings settings = new ReadSettings(ReadSettings.usual().latestDay(), limits);
        return new ArticlesInFolder(intake.folder(), settings, register, state);
    }

    @Bean
    ItemProcessor<Reading, Filing> extraction(Intake intake) {
        return reading -> Filing.of(reading, intake.extract());
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
    AsyncTaskExecutor readers(Intake intake) {
        ThreadPoolTaskExecutor readers = new ThreadPoolTaskExecutor();
        readers.setCorePoolSize(intake.threads());
        readers.setThreadNamePrefix("reader-");
        readers.setDaemon(true);
        return readers;
    }
}
