package app.jobbag.clients.web;

import app.jobbag.clients.BrandBook;
import app.jobbag.clients.BrandFact;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** The facts of a brand as typed, a row each. */
class BrandFactsForm {
    private List<@Valid BrandFactRow> facts = new ArrayList<>();
    private int version;

    static BrandFactsForm of(BrandBook book) {
        BrandFactsForm form = new BrandFactsForm();
        book.facts().forEach(fact -> form.facts.add(BrandFactRow.of(fact)));
        form.version = book.version();
        form.more();
        return form;
    }

    void more() {
        facts.add(new BrandFactRow());
    }

    /** Empty rows are left out. */
    List<BrandFact> kept(BrandBook before) {
        return facts.stream()
                .filter(row -> !row.blank())
                .map(row -> row.kept(before.facts()))
                .toList();
    }

    public List<BrandFactRow> getFacts() {
        return facts;
    }

    public void setFacts(List<BrandFactRow> facts) {
        this.facts = facts;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
