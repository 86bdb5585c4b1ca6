package app.jobbag.deliverables.proofs;

import org.jspecify.annotations.Nullable;

/**
 * What is marked.
 *
 * @param page from 1
 * @param spot where on it; null for the whole page
 * @param moment of a film or a sound
 */
public record MarkDraft(
        int page, @Nullable Spot spot, @Nullable Moment moment, String words) {}
