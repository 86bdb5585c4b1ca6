package app.jobbag.files;

import org.springframework.core.io.Resource;

/** A stored file with its bytes. */
public record FileContent(FileDetails details, Resource bytes) {}
