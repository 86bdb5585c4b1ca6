package app.jobbag.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every part of a first page has its title and, where its rows can be late, a word for that. */
@JobbagTest
class PartTextsTest {
    @Autowired
    private MessageSource texts;

    @Test
    void everyPartHasItsWords() {
        List<String> missing = Stream.of(
                        WorkParts.ALL,
                        ChangeParts.ALL,
                        ScheduleParts.ALL,
                        EstimateParts.ALL,
                        BillingParts.ALL,
                        ProposalParts.ALL,
                        ExpenseParts.ALL,
                        OriginalParts.ALL,
                        FinanceParts.ALL,
                        CollectionParts.ALL,
                        InvitationParts.ALL,
                        AccountParts.ALL,
                        TalkParts.ALL,
                        WeeklyParts.ALL,
                        HospitalityParts.ALL,
                        TimeParts.ALL)
                .flatMap(List::stream)
                .flatMap(part -> part.sql().contains("false as late")
                        ? Stream.of("today.part." + part.key())
                        : Stream.of("today.part." + part.key(), "today.late." + part.key()))
                .filter(key -> said(key).startsWith("??"))
                .toList();
        assertThat(missing).isEmpty();
    }

    private String said(String key) {
        return Objects.requireNonNull(texts.getMessage(key, new Object[] {1}, "??" + key, Locale.ENGLISH));
    }
}
