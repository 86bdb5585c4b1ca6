package app.jobbag.platform.outbox;

import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sends what the outbox holds: woken after a commit, and every few seconds for what a crash or a failure left. */
@Component
class OutboxJob implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(OutboxJob.class);

    private final OutboxQueue queue;
    private final OutboxConfiguration.Transport transport;
    private final ObjectProvider<Attachments> attachments;
    private final ObjectProvider<Enclosures> enclosures;
    private final boolean recovering;
    private final AtomicBoolean awake = new AtomicBoolean();

    OutboxJob(
            OutboxQueue queue,
            OutboxConfiguration.Transport transport,
            ObjectProvider<Attachments> attachments,
            ObjectProvider<Enclosures> enclosures,
            @Value("${jobbag.recovery:false}") boolean recovering) {
        this.queue = queue;
        this.transport = transport;
        this.attachments = attachments;
        this.enclosures = enclosures;
        this.recovering = recovering;
    }

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        queue.doubt();
        if (!recovering) {
            transport.chosen().ifPresent(this::sendAll);
        }
    }

    boolean delivers() {
        return !recovering && transport.chosen().isPresent();
    }

    /** Sends soon on a thread of its own; asked again while it works, it does not start twice. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            Thread worker = new Thread(
                    () -> {
                        awake.set(false);
                        Viewers.as(new Viewer.Everything(name()), this::run);
                    },
                    name());
            worker.setDaemon(true);
            worker.start();
        }
    }

    private void sendAll(MailTransport through) {
        Optional<Mail> mail = queue.claim();
        while (mail.isPresent()) {
            send(mail.get(), through);
            mail = queue.claim();
        }
    }

    private void send(Mail mail, MailTransport through) {
        Optional<List<Attachments.Attachment>> carried =
                through.carriesAttachments() ? carriedBy(mail) : Optional.of(List.of());
        if (carried.isEmpty()) {
            queue.waits(mail.id());
            return;
        }
        MailState end;
        try {
            end = through.deliver(mail, carried.get());
        } catch (RuntimeException e) {
            log.warn("mail {} not sent: {}", mail.id(), e.getMessage());
            queue.failed(mail, String.valueOf(e.getMessage()));
            return;
        }
        queue.ended(mail.id(), end);
    }

    /** All of it, read in the scope of the mail's own client; empty while something is not ready. */
    private Optional<List<Attachments.Attachment>> carriedBy(Mail mail) {
        List<Attachments.Attachment> carried = new ArrayList<>();
        AtomicBoolean ready = new AtomicBoolean(true);
        if (mail.client() != null && !mail.papers().isEmpty()) {
            Viewers.as(new Viewer.Job(mail.client(), name()), () -> {
                mail.papers()
                        .forEach(
                                paper -> add(attachments.getObject().find(paper).map(List::of), carried, ready));
                enclosures.forEach(each -> add(each.of(mail), carried, ready));
            });
        }
        return ready.get() ? Optional.of(carried) : Optional.empty();
    }

    private static void add(
            Optional<List<Attachments.Attachment>> found, List<Attachments.Attachment> carried, AtomicBoolean ready) {
        found.ifPresentOrElse(carried::addAll, () -> ready.set(false));
    }
}
