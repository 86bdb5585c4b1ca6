package app.jobbag;

import app.jobbag.platform.proof.Proof;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.MapPropertySource;

/**
 * Proves on the command line that nobody changed what is stored: one line for each kind, every fault by name. The
 * application is made as far as the proofs need it: no web server, no job, no migration, no mail, and nothing hears that it
 * has started.
 */
public final class Verify {
    /** Everything holds. */
    public static final int HOLDS = 0;
    /** Something does not, or could not be looked at. */
    public static final int FAULTS = 1;

    private static final Map<String, Object> ONLY = Map.of(
            "jobbag.verify", "true",
            "jobbag.demo", "false",
            "spring.flyway.enabled", "false",
            "spring.jpa.hibernate.ddl-auto", "none",
            "db-scheduler.enabled", "false");

    private Verify() {}

    /** @param options as the application takes them */
    public static int run(PrintStream out, String... options) {
        SpringApplication application = new SpringApplication(Jobbag.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "logging.level.root", "error",
                "logging.level.org.springframework.boot.diagnostics", "off",
                "logging.level.org.springframework.boot.SpringApplication", "off"));
        application.addInitializers(Verify::silence);
        try (ConfigurableApplicationContext context = application.run(options)) {
            List<Proof> proofs = context.getBeanProvider(Proof.class).stream()
                    .sorted(Comparator.comparing(Proof::kind))
                    .toList();
            long faulty = proofs.stream().filter(proof -> !holds(proof, out)).count();
            return faulty == 0 ? HOLDS : FAULTS;
        } catch (RuntimeException e) {
            out.println("not verified: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return FAULTS;
        }
    }

    private static boolean holds(Proof proof, PrintStream out) {
        Proof.Verdict verdict;
        try {
            verdict = Viewers.as(new Viewer.Everything("verify"), proof::verdict);
        } catch (RuntimeException e) {
            verdict = new Proof.Verdict(0, List.of("not looked at: " + e.getMessage()));
        }
        List<String> faults = verdict.faults();
        out.printf(
                "%-16s %9d  %s%n",
                proof.kind(), verdict.looked(), faults.isEmpty() ? "holds" : "FAULTS " + faults.size());
        faults.forEach(each -> out.println("    " + each));
        return faults.isEmpty();
    }

    private static void silence(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("verify", ONLY));
        context.getBeanFactory().registerSingleton("applicationEventMulticaster", new Deaf());
    }

    private static final class Deaf extends SimpleApplicationEventMulticaster {
        @Override
        public void multicastEvent(ApplicationEvent event) {
            // nothing begins because the application is there
        }

        @Override
        public void multicastEvent(ApplicationEvent event, @Nullable ResolvableType type) {
            // nothing begins because the application is there
        }
    }
}
