package app.jobbag.expenses;

import app.jobbag.kernel.Worded;

/** What an expense was for. */
@Worded("expenses.kind.")
public enum ExpenseKind {
    TRAVEL,
    MATERIAL,
    PRINT,
    SHIPPING,
    PROPS,
    LICENCE,
    MEAL,
    OTHER
}
