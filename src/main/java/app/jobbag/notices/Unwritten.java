package app.jobbag.notices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;

/** What a transaction holds in memory is written before SQL reads it; what then fails, fails as it would at the commit. */
@Component
class Unwritten {
    private final EntityManagerFactory factory;

    Unwritten(EntityManagerFactory factory) {
        this.factory = factory;
    }

    void write() {
        EntityManager entities = EntityManagerFactoryUtils.getTransactionalEntityManager(factory);
        if (entities == null) {
            return;
        }
        try {
            entities.flush();
        } catch (RuntimeException e) {
            @Nullable DataAccessException known = EntityManagerFactoryUtils.convertJpaAccessExceptionIfPossible(e);
            throw known == null ? e : known;
        }
    }
}
