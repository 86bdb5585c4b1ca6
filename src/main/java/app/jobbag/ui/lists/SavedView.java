package app.jobbag.ui.lists;

import java.util.UUID;

/** A list as somebody likes to see it, under a name. */
public record SavedView(UUID id, String name, String address, boolean shared, boolean own, String ownerName) {}
