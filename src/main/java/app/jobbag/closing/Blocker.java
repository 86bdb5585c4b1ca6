package app.jobbag.closing;

import app.jobbag.kernel.Lack;

/**
 * Something that keeps an order from being closed (FIN-1).
 *
 * @param code what it is about, the same each time it is asked: a waiver names it
 * @param waivable whether a manager may let it pass
 */
public record Blocker(String code, Lack lack, boolean waivable) {}
