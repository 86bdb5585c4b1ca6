package app.jobbag.browser;

/** Who plays in a story, each at a browser of their own. */
record Cast(
        Visitor manager,
        Visitor ae,
        Visitor lead,
        Visitor contributor,
        Visitor finance,
        Visitor admin,
        Visitor client) {}
