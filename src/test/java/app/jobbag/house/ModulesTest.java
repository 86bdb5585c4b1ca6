package app.jobbag.house;

import app.jobbag.Jobbag;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(Jobbag.class);

    @Test
    void modulesKnowOnlyWhomTheyDeclare() {
        modules.verify();
    }

    /** Modulith lets a module without a declaration know everybody; here silence is a fault. */
    @Test
    void everyModuleDeclaresWhomItMayKnow() {
        for (var module : modules) {
            Assertions.assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                    .as("declaration of %s", module.getIdentifier())
                    .hasValueSatisfying(declared -> Assertions.assertThat(declared.allowedDependencies())
                            .isNotEqualTo(new String[] {ApplicationModule.OPEN_TOKEN}));
        }
    }
}
