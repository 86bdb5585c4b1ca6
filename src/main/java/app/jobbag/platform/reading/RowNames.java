package app.jobbag.platform.reading;

import app.jobbag.kernel.Id;
import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Column;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Reads a row as JPA does: by the column's name where a field gives one, a typed id from its plain value. */
final class RowNames extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated annotated) {
        Column column = annotated.getAnnotation(Column.class);
        return column == null || column.name().isEmpty()
                ? super.findNameForDeserialization(config, annotated)
                : PropertyName.construct(column.name());
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedConstructor made && Id.class.isAssignableFrom(made.getDeclaringClass())
                ? JsonCreator.Mode.DELEGATING
                : super.findCreatorAnnotation(config, annotated);
    }
}
