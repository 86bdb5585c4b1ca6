package app.jobbag.torture;

import app.jobbag.torture.Page.Form;
import java.util.function.Consumer;

/**
 * One changing request. {@code question} counts, in SQL, how often the marker it carries took effect: once is right.
 * {@code acknowledged} hears the address that the application answered with.
 */
record Deed(String kind, Form form, String question, String marker, Consumer<String> acknowledged) {}
