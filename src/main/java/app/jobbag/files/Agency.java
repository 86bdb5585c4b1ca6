package app.jobbag.files;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who we are on paper: the name, address and tax id that every document of the house carries. */
@ConfigurationProperties("jobbag.agency")
public record Agency(
        @DefaultValue("Jobbag Agency") String name,
        @DefaultValue("") List<String> addressLines,
        @DefaultValue("") String taxId,
        @DefaultValue("") String contact) {}
