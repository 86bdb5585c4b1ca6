package app.jobbag.ui;

import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every module's texts: {@code messages/<module>.properties} and its translations, without a list to forget. */
@Configuration(proxyBeanMethods = false)
class Messages {
    @Bean
    MessageSource messageSource() throws IOException {
        return new Texts(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
    }
}
