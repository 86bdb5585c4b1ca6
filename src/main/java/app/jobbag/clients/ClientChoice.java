package app.jobbag.clients;

/** A client in a list to choose from. */
public record ClientChoice(ClientId id, String code, String name) {}
