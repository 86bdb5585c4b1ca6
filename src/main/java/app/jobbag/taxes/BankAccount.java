package app.jobbag.taxes;

/** Where clients pay to. */
public record BankAccount(String bank, String iban, String bic) {}
