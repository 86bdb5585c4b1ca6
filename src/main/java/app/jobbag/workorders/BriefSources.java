package app.jobbag.workorders;

import app.jobbag.clients.BrandBook;
import app.jobbag.clients.BrandBooks;
import app.jobbag.clients.BrandFact;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers that are taken over from elsewhere: files handed in with this very order, facts of this very client's brand. What
 * was chosen is kept as it stands at that moment; nothing that comes from elsewhere can be smuggled in as one.
 */
@Component
class BriefSources {
    private final BrandBooks books;
    private final BriefFiles files;

    BriefSources(BrandBooks books, BriefFiles files) {
        this.books = books;
        this.files = files;
    }

    /** Of an order about to begin, which has no files yet. */
    Answers resolved(Brief brief, OrderDraft draft) {
        Answers answers = draft.text().answers();
        Answers facts = answers;
        if (answered(brief, FieldKind.FACT, answers)) {
            facts = facts(brief, books.book(draft.client()), answers, Answers.NONE);
        }
        return answered(brief, FieldKind.FILE, answers) ? files(brief, List.of(), facts) : facts;
    }

    Answers resolved(Brief brief, OrderDetails order, Answers answers) {
        return resolved(brief, order, answers, order.answers());
    }

    /** @param kept what stood there before, of which a fact may stay as it is */
    Answers resolved(Brief brief, OrderDetails order, Answers answers, Answers kept) {
        Answers facts = answers;
        if (answered(brief, FieldKind.FACT, answers)) {
            facts = facts(brief, books.book(order.client()), answers, kept);
        }
        return answered(brief, FieldKind.FILE, answers) ? files(brief, files.of(order.id()), facts) : facts;
    }

    private static boolean answered(Brief brief, FieldKind kind, Answers answers) {
        return brief.fields().anyMatch(field -> field.kind() == kind && answers.has(field.key()));
    }

    private static Answers facts(Brief brief, BrandBook book, Answers answers, Answers before) {
        Answers all = answers;
        for (BriefField field : given(brief, FieldKind.FACT, answers)) {
            String chosen = answers.to(field.key());
            String kept = before.to(field.key());
            String taken = chosen.equals(kept) || (chosen.equals(BriefField.AS_KEPT) && !kept.isEmpty())
                    ? kept
                    : fact(field, book, chosen).orElseThrow(() -> unfit(field));
            all = all.with(field.key(), taken);
        }
        return all;
    }

    /** By its id, or by what it says today. */
    private static Optional<String> fact(BriefField field, BrandBook book, String chosen) {
        return book.about(Objects.requireNonNull(field.topic())).stream()
                .filter(fact ->
                        fact.id().toString().equals(chosen) || fact.asOfNow().equals(chosen))
                .map(BrandFact::asOfNow)
                .findFirst();
    }

    /** Without the facts that the client's page does not say any more. */
    Answers stillSaid(Brief brief, ClientId client, Answers answers) {
        if (!answered(brief, FieldKind.FACT, answers)) {
            return answers;
        }
        BrandBook book = books.book(client);
        Answers all = answers;
        for (BriefField field : given(brief, FieldKind.FACT, answers)) {
            all = all.with(
                    field.key(), fact(field, book, answers.to(field.key())).orElse(""));
        }
        return all;
    }

    private static Answers files(Brief brief, List<BriefFile> known, Answers answers) {
        Answers all = answers;
        for (BriefField field : given(brief, FieldKind.FILE, answers)) {
            List<BriefFile> named = BriefFile.of(answers.to(field.key()));
            List<BriefFile> kept = known.stream()
                    .filter(file -> named.stream().anyMatch(each -> each.id().equals(file.id())))
                    .toList();
            if (kept.size() < answers.to(field.key()).lines().distinct().count()) {
                throw unfit(field);
            }
            all = all.with(field.key(), BriefFile.kept(kept));
        }
        return all;
    }

    private static List<BriefField> given(Brief brief, FieldKind kind, Answers answers) {
        return brief.fields()
                .filter(field -> field.kind() == kind && answers.has(field.key()))
                .toList();
    }

    private static Refused unfit(BriefField field) {
        return new Refused("workorders.brief.unfit." + field.kind()).at(Brief.formField(field.key()));
    }
}
