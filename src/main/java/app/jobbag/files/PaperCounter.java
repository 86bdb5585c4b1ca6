package app.jobbag.files;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a paper is handed out: whoever comes before it is printed has it printed at once and waits a little. */
@Component
public class PaperCounter {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Papers papers;
    private final PressRoom press;

    PaperCounter(Papers papers, PressRoom press) {
        this.papers = papers;
        this.press = press;
    }

    /** The paper as it stands after at most a few seconds: READY as a rule, else still PENDING or FAILED. */
    @Transactional(propagation = Propagation.NEVER)
    public PaperDetails ready(PaperDetails paper) {
        if (paper.isReady()) {
            return paper;
        }
        try {
            press.now(new PaperFrozen(paper.id(), paper.client())).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            // told by the paper's state: it is asked for again below
        }
        return papers.find(paper.id()).orElseThrow();
    }
}
