package app.jobbag.closing;

/** A card to be closed, as it was seen. */
public record CardPick(ClosingCardId card, int version) {}
