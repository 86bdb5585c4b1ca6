package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.PersonLeft;
import app.jobbag.staff.WaitingFor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What waits for somebody who has left moves on (SIG-4): at once after the departure, client by client, each in its own
 * scope; and by the job what a crash or a change of the team left behind.
 */
@Component
class Inheritance implements RecurringJob, WaitingFor {
    private static final Logger log = LoggerFactory.getLogger(Inheritance.class);

    private final Heirs heirs;
    private final SignatureRequests requests;
    private final HandOvers handOvers;
    private final TransactionTemplate apart;
    private final Clock clock;

    Inheritance(
            Heirs heirs,
            SignatureRequests requests,
            HandOvers handOvers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.heirs = heirs;
        this.requests = requests;
        this.handOvers = handOvers;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The departure stands whatever happens here: what fails is the job's. */
    @TransactionalEventListener
    void on(PersonLeft news) {
        try {
            moveAll(news.successor());
        } catch (RuntimeException e) {
            log.error("what waits for {} could not be moved yet", news.person().value(), e);
        }
    }

    @Override
    public long count(PersonId person) {
        return Viewers.as(new Viewer.Everything(name()), () -> heirs.waiting(person));
    }

    @Override
    public String name() {
        return "hand-on-signatures";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** What nobody can take over is told on the page of jobs. */
    @Override
    public void run() {
        moveAll(null);
    }

    private void moveAll(@Nullable PersonId successor) {
        List<ClientId> clients = Viewers.as(
                new Viewer.Everything(name()), () -> Objects.requireNonNull(apart.execute(status -> heirs.clients())));
        long stuck = clients.stream()
                .mapToLong(client -> Viewers.as(
                        new Viewer.Job(client.value(), name()),
                        () -> Objects.requireNonNull(apart.execute(status -> move(client, successor)))))
                .sum();
        if (stuck > 0) {
            throw new IllegalStateException(stuck
                    + " signatures wait for people who have left, and nobody else of the client's team can sign them");
        }
    }

    private long move(ClientId client, @Nullable PersonId successor) {
        return heirs.left(client).stream()
                .filter(step -> !handOn(client, step, successor))
                .count();
    }

    private boolean handOn(ClientId client, Heirs.Left step, @Nullable PersonId successor) {
        SignatureRequest request = requests.lock(step.request()).orElseThrow(NotFound::new);
        return heirs.of(client, step, successor)
                .map(heir -> {
                    SignerDraft to = SignerDraft.of(new PersonId(heir.id()), heir.name(), "");
                    HandOver over = new HandOver(step.signer(), request.version(), to, null);
                    handOvers.hand(request, over, clock.instant());
                    return true;
                })
                .orElse(false);
    }
}
