package app.jobbag.torture;

import app.jobbag.torture.Page.Unexpected;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks for one deed after the other; an unanswered request is sent again with the same key until it is answered. */
final class Worker implements Callable<Void> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Visitor visitor;
    private final Errands errands;
    private final Ledger ledger;
    private final AtomicBoolean over;

    Worker(Visitor visitor, Errands errands, Ledger ledger, AtomicBoolean over) {
        this.visitor = visitor;
        this.errands = errands;
        this.ledger = ledger;
        this.over = over;
    }

    @Override
    public Void call() throws InterruptedException {
        while (!over.get()) {
            Deed deed = insist(() -> errands.next(visitor));
            int[] tries = {0};
            Page answer = insist(() -> {
                tries[0]++;
                return visitor.post(deed.form());
            });
            if (answer.status() / 100 != 3 || answer.location().startsWith("/sign-in")) {
                throw new Unexpected("refused: " + deed.kind() + ' ' + deed.marker(), answer);
            }
            ledger.acknowledged(new Ledger.Entry(deed, answer.location(), tries[0]));
            deed.acknowledged().accept(answer.location());
        }
        return null;
    }

    private <T> T insist(Request<T> request) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return request.send();
            } catch (IOException e) {
                ledger.unanswered();
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("no answer for " + PATIENCE, e);
                }
                Thread.sleep(150);
            }
        }
    }

    /** Something that goes over the wire. */
    private interface Request<T> {
        T send() throws IOException, InterruptedException;
    }
}
