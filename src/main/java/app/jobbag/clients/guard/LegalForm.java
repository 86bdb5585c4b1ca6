package app.jobbag.clients.guard;

import java.util.regex.Pattern;

/** What stands behind a company's name because the law wants it there. */
final class LegalForm {
    private static final String SPANISH =
            "S\\.?\\s?A\\.?\\s?P\\.?\\s?I\\.?|S\\.?\\s?de\\s?R\\.?\\s?L\\.?|S\\.?\\s?L\\.?\\s?[UPL]?\\.?|S\\.?\\s?A\\.?\\s?U?\\.?"
                    + "|S\\.?\\s?C\\.?\\s?A?\\.?|S\\.?\\s?Coop\\.?|Sociedad Cooperativa|Sociedad Limitada|Sociedad Anónima|de\\s?C\\.?\\s?V\\.?";
    private static final String OTHERS = "Ltd\\.?|Limited|LL[PC]|L\\.L\\.C\\.|Inc\\.?|Incorporated|Corp\\.?|Corporation"
            + "|Co\\.?|Company|PLC|Pty\\.?|GmbH|gGmbH|AG|KG|OHG|UG|e\\.?K\\.?|SE|SARL|S\\.A\\.R\\.L\\.|SAS|S\\.A\\.S\\."
            + "|B\\.?V\\.?|N\\.?V\\.?|S\\.?p\\.?A\\.?|S\\.?r\\.?l\\.?|AB|A/S|Oy|Lda\\.?|Ltda\\.?";
    private static final Pattern LATIN = Pattern.compile(
            "(?:\\s*,\\s*|\\s+)(?:&\\s*)?(?:" + SPANISH + "|" + OTHERS + ")$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHINESE = Pattern.compile("(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|（[^）]*）|\\([^)]*\\))$");

    private LegalForm() {}

    /** The name without its form; the whole again when that leaves less than two letters. */
    static String without(String name) {
        String bare = name.strip();
        String before;
        do {
            before = bare;
            bare = CHINESE.matcher(LATIN.matcher(bare).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
        } while (!bare.equals(before));
        return Folded.of(bare).size() < 2 ? name : bare;
    }
}
