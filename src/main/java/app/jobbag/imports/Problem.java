package app.jobbag.imports;

/**
 * What is wrong with a row.
 *
 * @param field whose text is {@code imports.field.<field>}
 * @param key its text is {@code imports.problem.<key>}
 * @param said what the cell says
 */
public record Problem(Field field, String key, String said) {}
