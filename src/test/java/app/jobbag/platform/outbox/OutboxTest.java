package app.jobbag.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox on the real database with a real mail server. */
@JobbagTest
class OutboxTest {
    @Autowired
    Outbox outbox;

    @Autowired
    OutboxQueue queue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SteerableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private OutboxJob job;

    @BeforeEach
    void begin() {
        maintenance(() -> jdbc.sql("update outbox set state = 'KEPT' where state = 'QUEUED'")
                .update());
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        MailTransport transport = new SmtpTransport(sender, "Jobbag <jobbag@agency.example>");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("attachments", (Attachments) paper -> Optional.empty());
        job = new OutboxJob(
                queue,
                new OutboxConfiguration.Transport(Optional.of(transport)),
                beans.getBeanProvider(Attachments.class),
                beans.getBeanProvider(Enclosures.class),
                false);
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void aMailIsSentOnlyOnceItsTransactionHasCommitted() throws Exception {
        Viewers.as(
                new Viewer.Everything("test"),
                () -> new TransactionTemplate(transactions).execute(status -> {
                    outbox.mail(draft("never"));
                    status.setRollbackOnly();
                    return true;
                }));
        UUID id = mail("Señal 信号");
        run();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Señal 信号");
        assertThat(received[0].getMessageID()).isEqualTo("<" + id + "@agency.example>");
        assertThat(state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void whatACalendarReadsIsAPartOfTheMailAndAFile() throws Exception {
        String ics = "BEGIN:VCALENDAR\r\nSUMMARY:Campaña 活动\r\nEND:VCALENDAR\r\n";
        CalendarPart part = new CalendarPart(CalendarPart.Method.REQUEST, ics, "ana@agency.example");
        MailDraft plain = draft("Invitation");
        maintenance(() -> outbox.mail(new MailDraft(
                null,
                "test",
                plain.subjectId(),
                plain.recipient(),
                "Ana",
                Locale.ENGLISH,
                "Invitation",
                "Text ñ",
                List.of(),
                part)));
        run();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getReplyTo()[0]).hasToString("ana@agency.example");
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        MimeMultipart ways = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(ways.getContentType()).startsWith("multipart/alternative");
        assertThat(ways.getCount()).isEqualTo(2);
        assertThat(ways.getBodyPart(0).getContent()).isEqualTo("Text ñ");
        assertThat(ways.getBodyPart(1).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(ways.getBodyPart(1).getInputStream()).hasContent(ics.strip());
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/ics");
        assertThat(mixed.getCount()).isEqualTo(2);
    }

    @Test
    void aMailIsNotCalledSentWhileTheServerIsDownAndGoesOutLater() {
        server.stop();
        UUID id = mail("later");
        run();
        assertThat(find(id)).extracting(Mail::state, Mail::attempts).containsExactly(MailState.QUEUED, 1);
        assertThat(find(id).failure()).isNotBlank();
    }

    @Test
    void afterTheLastTryItHasFailedUntilAPersonSendsItAgain() {
        server.stop();
        UUID id = mail("in vain");
        for (int i = 0; i < OutboxQueue.TRIES; i++) {
            clock.at(clock.instant().plus(Duration.ofDays(i)), this::run);
        }
        assertThat(state(id)).isEqualTo(MailState.FAILED);
        maintenance(() -> {
            outbox.sendAgain(id);
            return true;
        });
        assertThat(state(id)).isEqualTo(MailState.QUEUED);
        assertThatThrownBy(() -> maintenance(() -> {
                    outbox.sendAgain(id);
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatACrashLeftInTheMiddleIsInDoubtAndNotSentTwice() {
        UUID id = mail("doubt");
        maintenance(() -> queue.claim());
        clock.at(clock.instant().plus(Duration.ofMinutes(6)), this::run);
        assertThat(state(id)).isEqualTo(MailState.UNKNOWN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailWaitsForItsDocument() {
        UUID id = maintenance(() -> outbox.mail(new MailDraft(
                UUID.randomUUID(),
                "test",
                UUID.randomUUID(),
                "a@client.example",
                "A",
                Locale.ENGLISH,
                "t",
                "b",
                List.of(UUID.randomUUID()))));
        run();
        assertThat(find(id)).extracting(Mail::state, Mail::attempts).containsExactly(MailState.QUEUED, 0);
        assertThat(server.getReceivedMessages()).isEmpty();
        maintenance(() -> jdbc.sql("update outbox set state = 'KEPT' where id = ?")
                .param(id)
                .update());
    }

    private void run() {
        Viewers.as(new Viewer.Everything("test"), job::run);
    }

    private UUID mail(String title) {
        return maintenance(() -> outbox.mail(draft(title)));
    }

    private static MailDraft draft(String title) {
        return new MailDraft(
                null, "test", UUID.randomUUID(), "ana@client.example", "Ana", Locale.ENGLISH, title, "Text", List.of());
    }

    private Mail find(UUID id) {
        return maintenance(() -> outbox.find(id).orElseThrow());
    }

    private MailState state(UUID id) {
        return find(id).state();
    }

    private <T> T maintenance(Supplier<T> work) {
        return Viewers.as(
                new Viewer.Everything("test"), () -> new TransactionTemplate(transactions).execute(s -> work.get()));
    }
}
