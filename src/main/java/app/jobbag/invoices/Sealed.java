package app.jobbag.invoices;

/** The content of an issued invoice as text, and its link in the chain of its series. */
public record Sealed(String content, String sha256) {}
