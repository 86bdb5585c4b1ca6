package app.jobbag.collections;

import app.jobbag.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A payment as pages show it. */
public record PaymentDetails(
        PaymentId id, LocalDate receivedOn, Money amount, String reference, String recordedBy, Instant recordedAt) {}
