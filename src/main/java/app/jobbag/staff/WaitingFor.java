package app.jobbag.staff;

/** What waits for a person; owned here, answered by the module above that keeps it. */
public interface WaitingFor {
    /** How many things, over all clients: the administrator who asks sees none of them. Outside any transaction. */
    long count(PersonId person);
}
