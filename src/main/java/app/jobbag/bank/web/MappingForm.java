package app.jobbag.bank.web;

import app.jobbag.bank.statements.CsvColumn;
import app.jobbag.bank.statements.CsvMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.validation.BindingResult;

/** How the CSV of an account is read, as chosen. */
class MappingForm {
    @Pattern(regexp = "SEMICOLON|COMMA|TAB|PIPE")
    private String separator = "SEMICOLON";

    private String encoding = "UTF-8";

    @Pattern(regexp = "COMMA|POINT")
    private String decimal = "COMMA";

    private String dates = "dd/MM/yyyy";

    @Min(0)
    @Max(50)
    private int skipped;

    /** Names of {@link CsvColumn}; a binder grows a list of words, of constants it can't. */
    private List<String> columns = new ArrayList<>();

    static MappingForm of(CsvMapping mapping) {
        MappingForm form = new MappingForm();
        form.separator = Separator.of(mapping.separator()).name();
        form.encoding = mapping.encoding();
        form.decimal = mapping.decimal() == ',' ? "COMMA" : "POINT";
        form.dates = mapping.dates();
        form.skipped = mapping.skipped();
        form.columns =
                new ArrayList<>(mapping.columns().stream().map(CsvColumn::name).toList());
        return form;
    }

    void check(BindingResult errors) {
        if (!CsvMapping.ENCODINGS.contains(encoding)) {
            errors.rejectValue("encoding", "bank.refused.choose");
        }
        if (!CsvMapping.DATES.contains(dates)) {
            errors.rejectValue("dates", "bank.refused.choose");
        }
        Set<CsvColumn> taken = EnumSet.noneOf(CsvColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            CsvColumn column = CsvColumn.named(columns.get(i)).orElse(null);
            if (column == null) {
                errors.rejectValue("columns[" + i + "]", "bank.refused.choose");
            } else if (column != CsvColumn.NOTHING && column != CsvColumn.TEXT && !taken.add(column)) {
                errors.rejectValue("columns[" + i + "]", "bank.refused.twice");
            }
        }
        if (!errors.hasErrors() && !mapping().complete()) {
            errors.reject("bank.unreadable.columns");
        }
    }

    CsvMapping mapping() {
        List<CsvColumn> chosen = columns.stream()
                .limit(60)
                .map(each -> CsvColumn.named(each).orElse(CsvColumn.NOTHING))
                .toList();
        char mark = decimal.equals("COMMA") ? ',' : '.';
        return new CsvMapping(Separator.valueOf(separator).mark, encoding, mark, dates, chosen, skipped);
    }

    /** What stands before the cents. */
    enum Mark {
        COMMA,
        POINT
    }

    /** What parts the cells. */
    enum Separator {
        SEMICOLON(';'),
        COMMA(','),
        TAB('\t'),
        PIPE('|');

        final char mark;

        Separator(char mark) {
            this.mark = mark;
        }

        static Separator of(char mark) {
            for (Separator each : values()) {
                if (each.mark == mark) {
                    return each;
                }
            }
            return SEMICOLON;
        }
    }

    public String getSeparator() {
        return separator;
    }

    public void setSeparator(String separator) {
        this.separator = separator;
    }

    public String getEncoding() {
        return encoding;
    }

    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    public String getDecimal() {
        return decimal;
    }

    public void setDecimal(String decimal) {
        this.decimal = decimal;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public int getSkipped() {
        return skipped;
    }

    public void setSkipped(int skipped) {
        this.skipped = skipped;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }
}
