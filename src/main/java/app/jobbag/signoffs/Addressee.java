package app.jobbag.signoffs;

import java.util.Locale;

/** Somebody to write to, in their own language. */
record Addressee(String name, String email, Locale locale) {}
