package app.jobbag.imports.web;

import app.jobbag.imports.Field;
import app.jobbag.imports.ImportRecord;
import app.jobbag.imports.Matching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.validation.BindingResult;

/** Which column is what, as chosen. */
class MatchingForm {
    private List<String> fields = new ArrayList<>();
    private String country = "";
    private boolean alike;
    private int version;

    static MatchingForm of(ImportRecord record) {
        MatchingForm form = new MatchingForm();
        form.fields = new ArrayList<>(record.fields());
        form.country = record.country();
        form.alike = record.alike();
        form.version = record.version();
        return form;
    }

    /** Each column is something that there is or nothing, and no two are the same. */
    void check(ImportRecord record, BindingResult errors) {
        Set<String> taken = new HashSet<>();
        List<String> even = new ArrayList<>();
        for (int i = 0; i < record.heads().size(); i++) {
            String field = i < fields.size() && fields.get(i) != null ? fields.get(i) : "";
            even.add(field);
            boolean known =
                    Arrays.stream(Field.values()).anyMatch(each -> each.name().equals(field));
            if (!field.isEmpty() && !known) {
                even.set(i, "");
            } else if (!field.isEmpty() && !taken.add(field)) {
                errors.rejectValue("fields[" + i + "]", "imports.refused.twice");
            }
        }
        fields = even;
        if (!taken.contains(Field.LEGAL_NAME.name()) && !errors.hasErrors()) {
            errors.rejectValue("fields[0]", "imports.refused.noName");
        }
        if (!Set.of(Locale.getISOCountries()).contains(country)) {
            errors.rejectValue("country", "imports.refused.country");
        }
    }

    Matching matching() {
        return new Matching(fields, country, alike);
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isAlike() {
        return alike;
    }

    public void setAlike(boolean alike) {
        this.alike = alike;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
