package app.jobbag.imports;

import app.jobbag.imports.Known.Company;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Goes through the rows from the first to the last and says what each becomes: the dry run and the real one alike. */
final class Judging {
    /** What is to be made of a row that is good; {@code company} has its id when its client is there. */
    interface Making extends BiConsumer<RowValues, Work> {}

    record Work(int number, Outcome outcome, Company company) {}

    private final ImportRecord record;
    private final Known known;
    private final Making making;

    Judging(ImportRecord record, Known known, Making making) {
        this.record = record;
        this.known = known;
        this.making = making;
    }

    List<Verdict> verdicts(List<List<String>> rows) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            verdicts.add(verdict(i + 1, rows.get(i)));
        }
        return verdicts;
    }

    private Verdict verdict(int number, List<String> cells) {
        RowValues row = new RowValues(record.fields(), cells, record.country());
        Optional<Company> same = known.same(row);
        if (same.isEmpty() && row.of(Field.LEGAL_NAME).isEmpty()) {
            row.wrong(Field.LEGAL_NAME, "missing");
        }
        Optional<Company> alike = same.isEmpty() && !record.alike() ? known.alike(row) : Optional.empty();
        Outcome outcome = outcome(row, same.orElse(null), alike.isPresent());
        if (outcome.makes()) {
            Company company = same.orElseGet(() -> fresh(row));
            company.emails.add(row.of(Field.CONTACT_EMAIL));
            making.accept(row, new Work(number, outcome, company));
        }
        String twin = same.or(() -> alike).map(company -> company.name).orElse("");
        return new Verdict(
                number,
                outcome,
                same.map(company -> company.name).orElse(row.of(Field.LEGAL_NAME)),
                row.of(Field.CONTACT_NAME),
                twin,
                row.problems(),
                cells);
    }

    private static Outcome outcome(RowValues row, @Nullable Company same, boolean alike) {
        if (!row.problems().isEmpty()) {
            return Outcome.WRONG;
        }
        if (same != null) {
            boolean news = row.namesAContact() && !same.emails.contains(row.of(Field.CONTACT_EMAIL));
            return news ? Outcome.CONTACT : Outcome.PRESENT;
        }
        if (alike) {
            return Outcome.ALIKE;
        }
        return row.namesAContact() ? Outcome.BOTH : Outcome.CLIENT;
    }

    private Company fresh(RowValues row) {
        Company company = new Company(row.of(Field.LEGAL_NAME), Set.of(row.of(Field.ACCOUNTS_EMAIL)), null);
        known.add(
                company,
                row.of(Field.CODE),
                row.of(Field.TAX_ID),
                List.of(row.of(Field.LEGAL_NAME), row.of(Field.TRADING_NAME)));
        return company;
    }
}
