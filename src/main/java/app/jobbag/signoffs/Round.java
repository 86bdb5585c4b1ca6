package app.jobbag.signoffs;

/** How signers are asked: one after the other, the later ones hearing nothing before their turn; or all at once. */
public enum Round {
    IN_ORDER,
    AT_ONCE
}
