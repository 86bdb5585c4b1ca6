package app.jobbag.signoffs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Why a request was taken back.
 *
 * @param reason for the people of the agency only
 * @param words what its client is told; empty where nothing is to be said but that it was taken back
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_by") UUID by,
        @Column(name = "cancelled_by_name") String byName,
        @Column(name = "cancel_reason") String reason,
        @Column(name = "cancel_words") String words) {}
