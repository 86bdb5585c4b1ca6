package app.jobbag.workorders.web;

import app.jobbag.workorders.Words;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text in the three languages, as typed. */
class WordsForm {
    private static final int LONGEST = 500;

    @Size(max = LONGEST)
    private String en = "";

    @Size(max = LONGEST)
    private String es = "";

    @Size(max = LONGEST)
    private String zh = "";

    static WordsForm of(@Nullable Words words) {
        WordsForm form = new WordsForm();
        Words given = Objects.requireNonNullElse(words, Words.NONE);
        form.en = given.en();
        form.es = given.es();
        form.zh = given.zh();
        return form;
    }

    Words words() {
        return new Words(en.strip(), es.strip(), zh.strip());
    }

    @Nullable
    Words orNone() {
        return words().equals(Words.NONE) ? null : words();
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getEs() {
        return es;
    }

    public void setEs(String es) {
        this.es = es;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }
}
