package app.jobbag.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.jobbag.staff.Role;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Rules of the house that the compiler does not know. Each has been seen to fail once. */
class CodeRulesTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.jobbag");

    private static final Set<Class<?>> TIMES =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Clock.class);

    @Test
    void entitiesAndRepositoriesAreNobodyElsesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CODE);
    }

    /** Hibernate plans such a query anew each time it is asked (decision 066). */
    @Test
    void whatIsFetchedIsNotAskedForByEntityGraphs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityGraph.class)
                .check(CODE);
    }

    @Test
    void controllersLiveInWebAndAreHidden() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("..web..")
                .andShould()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    void onlyTheClockKnowsWhatTimeItIs() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SteerableClock")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now()",
                        call -> call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && TIMES.stream()
                                        .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))))
                .check(CODE);
    }

    @Test
    void nobodyComparesRolesButThePolicy() {
        noClasses()
                .that(new DescribedPredicate<>("decide about rights") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !type.getPackageName().startsWith("app.jobbag.staff")
                                && !type.getPackageName().startsWith("app.jobbag.demo");
                    }
                })
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "a role",
                        (JavaFieldAccess access) -> access.getTargetOwner().isEquivalentTo(Role.class)))
                .check(CODE);
    }

    @Test
    void pagesNeverReceiveEntities() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(org.springframework.stereotype.Service.class)
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe(
                        "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .check(CODE);
    }
}
