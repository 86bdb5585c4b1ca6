package app.jobbag.journals.web;

import app.jobbag.journals.AccountCode;
import app.jobbag.journals.Chart;
import app.jobbag.journals.JournalAccount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The codes of the accounts as typed. */
public class ChartForm {
    private int version;

    @Valid
    @Size(max = 200)
    private List<Row> rows = new ArrayList<>();

    /** An account, and its code as typed. */
    public static class Row {
        private String key = "";

        @Pattern(
                regexp = "[0-9A-Za-z.-]{0,20}|[0-9A-Za-z.-]{0,12}\\{(client|0{1,8})}[0-9A-Za-z.-]{0,4}",
                message = "{journals.refused.code}")
        private String code = "";

        public String getKey() {
            return key;
        }

        public void setKey(String key) {
            this.key = key;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code.strip();
        }

        /** Whether it may stay empty: a rate's own code. */
        public boolean optional() {
            return key.indexOf('|') >= 0;
        }

        /** Whether it names the client though its account is everybody's. */
        boolean namesWrongly() {
            return code.indexOf('{') >= 0
                    && known()
                    && !JournalAccount.valueOf(kind()).byClient();
        }

        public String kind() {
            return optional() ? key.substring(0, key.indexOf('|')) : key;
        }

        /** The tax it is of, such as {@code S 21}; empty for all. */
        public String rate() {
            return optional() ? key.substring(key.indexOf('|') + 1).replace('|', ' ') : "";
        }

        /** Whether the key is one of ours: what was made up names nothing. */
        boolean known() {
            return List.of(JournalAccount.values()).stream()
                    .anyMatch(each -> each.name().equals(kind()));
        }
    }

    static ChartForm of(Chart.Accounts accounts) {
        ChartForm form = new ChartForm();
        form.version = accounts.version();
        for (AccountCode each : accounts.codes()) {
            Row row = new Row();
            row.key = each.key();
            row.code = each.code();
            form.rows.add(row);
        }
        return form;
    }

    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        rows.stream().filter(Row::known).forEach(row -> codes.put(row.getKey(), row.getCode()));
        return codes;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }
}
