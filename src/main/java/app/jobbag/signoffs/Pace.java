package app.jobbag.signoffs;

/** How many working days each signer has to answer once asked. */
public record Pace(int agencyDays, int clientDays) {
    public static final Pace USUAL = new Pace(1, 3);

    int of(Party party) {
        return switch (party) {
            case AGENCY -> agencyDays;
            case CLIENT -> clientDays;
        };
    }
}
