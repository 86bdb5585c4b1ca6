package app.jobbag.calls;

/** Where a reason for a call comes from, and how much it weighs beside others. */
enum Source {
    ACTION("/action-items/", 5),
    THEIR_ACTION("/action-items/", 4),
    DELIVERY("/workorders/", 6),
    PROOF("/workorders/", 5),
    SIGNATURE("/deliverables/", 4),
    CONFIRMATION("/minutes/", 3),
    PROMISE("/contact-reports/", 5),
    INSTRUCTION("/instructions/", 4),
    INVOICE("/invoices/", 6),
    /** A step of the reminder ladder. */
    COLLECTION("/collection-calls/", 8);

    private final String address;
    private final int weight;

    Source(String address, int weight) {
        this.address = address;
        this.weight = weight;
    }

    String address() {
        return address;
    }

    int weight() {
        return weight;
    }

    /** What is late for the client's own doing is said as such. */
    boolean waitsForClient() {
        return this == THEIR_ACTION || this == SIGNATURE || this == CONFIRMATION || this == INSTRUCTION;
    }
}
