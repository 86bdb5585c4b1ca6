package app.jobbag.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;

/** Parts find each other by the name of their class, and as Spring finds them where that name leads elsewhere. */
class QuickWiringTest {
    static class Book {}

    record Shelf(Book asked) {}

    record Qualified(@Qualifier("second") Book asked) {}

    record Maybe(ObjectProvider<Book> asked) {}

    record All(List<Book> asked) {}

    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void aClassIsFoundByItsNameWithoutASearch() {
        try (GenericApplicationContext context = context()) {
            context.registerBean("quickWiringTest.Book", Book.class);
            context.registerBean(Shelf.class);
            context.refresh();
            assertThat(context.getBean(Shelf.class).asked()).isSameAs(context.getBean("quickWiringTest.Book"));
        }
        assertThat(searches).hasValue(0);
    }

    @Test
    void underAnotherNameItIsSearchedFor() {
        try (GenericApplicationContext context = context()) {
            context.registerBean("novel", Book.class);
            context.registerBean(Shelf.class);
            context.refresh();
            assertThat(context.getBean(Shelf.class).asked()).isSameAs(context.getBean("novel"));
        }
        assertThat(searches).hasPositiveValue();
    }

    @Test
    void anotherThingOfThatNameIsNotTaken() {
        try (GenericApplicationContext context = context()) {
            context.registerBean("quickWiringTest.Book", String.class, () -> "no book");
            context.registerBean("novel", Book.class);
            context.registerBean(Shelf.class);
            context.refresh();
            assertThat(context.getBean(Shelf.class).asked()).isSameAs(context.getBean("novel"));
        }
    }

    @Test
    void whoNamesAnotherGetsThat() {
        try (GenericApplicationContext context = context()) {
            context.registerBean("quickWiringTest.Book", Book.class);
            context.registerBean("second", Book.class);
            context.registerBean(Qualified.class);
            context.registerBean(All.class);
            context.refresh();
            assertThat(context.getBean(Qualified.class).asked()).isSameAs(context.getBean("second"));
            assertThat(context.getBean(All.class).asked()).hasSize(2);
        }
    }

    @Test
    void whatMayBeMissingMayBeMissing() {
        try (GenericApplicationContext context = context()) {
            context.registerBean(Maybe.class);
            context.refresh();
            assertThat(context.getBean(Maybe.class).asked().getIfAvailable()).isNull();
        }
    }

    @Test
    void whatAProcessorChangesLastHolds() {
        List<String> made = new ArrayList<>();
        try (GenericApplicationContext context = context()) {
            context.registerBean("novel", Book.class, () -> {
                made.add("novel");
                return new Book();
            });
            context.registerBean("preface", String.class, () -> {
                made.add("preface");
                return "preface";
            });
            context.registerBean("editor", BeanFactoryPostProcessor.class, () -> beans -> {
                assertThat(beans.getMergedBeanDefinition("novel").getDependsOn())
                        .isNull();
                beans.getBeanDefinition("novel").setDependsOn("preface");
            });
            context.refresh();
            assertThat(context.getBeanFactory().isConfigurationFrozen()).isTrue();
        }
        assertThat(made).containsExactly("preface", "novel");
    }

    private GenericApplicationContext context() {
        GenericApplicationContext context = new GenericApplicationContext(new DefaultListableBeanFactory() {
            @Override
            public String[] getBeanNamesForType(Class<?> type, boolean nonSingletons, boolean eager) {
                if (type == Book.class) {
                    searches.incrementAndGet();
                }
                return super.getBeanNamesForType(type, nonSingletons, eager);
            }
        });
        new QuickWiring().initialize(context);
        return context;
    }
}
