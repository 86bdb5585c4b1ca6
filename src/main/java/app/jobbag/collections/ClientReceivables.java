package app.jobbag.collections;

import app.jobbag.clients.ClientId;

/** What one client owes in one currency, by age. */
public record ClientReceivables(ClientId client, String code, String name, int invoices, Ageing open) {}
