package app.jobbag.suppliers;

import java.util.UUID;

/**
 * How a job went with a supplier, each from 1 (bad) to 5 (very good).
 *
 * @param order of that client: whoever rates has leave for it
 */
public record RatingDraft(
        UUID client, UUID order, SupplierId supplier, int quality, int punctuality, int price, String note) {}
