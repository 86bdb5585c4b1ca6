package app.jobbag.einvoices;

/** A rule that an electronic invoice breaks: its name in the standard and the standard's own English words. */
record Breach(String rule, String text) {
    @Override
    public String toString() {
        return rule.isEmpty() || text.startsWith("[") ? text : "[" + rule + "] " + text;
    }
}
