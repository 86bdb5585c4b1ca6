package app.jobbag.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of file that are taken in: by extension, what is served for it, and what its first bytes must look like. An
 * SVG or HTML file is not among them; it is a program that comes as a picture or a page.
 */
enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPG("image/jpeg"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    WEBP("image/webp"),
    TIF("image/tiff"),
    TIFF("image/tiff"),
    PSD("image/vnd.adobe.photoshop"),
    AI("application/postscript", "application/pdf", "application/illustrator"),
    EPS("application/postscript"),
    INDD("application/x-adobe-indesign"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Signs.OOXML, Signs.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Signs.OOXML, Signs.ZIP),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Signs.OOXML, Signs.ZIP),
    DOC("application/msword", Signs.OLE),
    XLS("application/vnd.ms-excel", Signs.OLE),
    PPT("application/vnd.ms-powerpoint", Signs.OLE),
    MSG("application/vnd.ms-outlook", Signs.OLE),
    EML("message/rfc822"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    TXT("text/plain"),
    CSV("text/csv", "text/plain"),
    MP4("video/mp4", "application/mp4", "video/quicktime", "video/x-m4v"),
    MOV("video/quicktime"),
    MP3("audio/mpeg"),
    WAV("audio/vnd.wave"),
    ZIP("application/zip");

    private static final Map<String, FileKind> BY_EXTENSION = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind.name().toLowerCase(Locale.ROOT), Function.identity()));

    final String mediaType;
    private final Set<String> signs;

    FileKind(String mediaType, String... furtherSigns) {
        this.mediaType = mediaType;
        this.signs = Stream.concat(Stream.of(mediaType), Arrays.stream(furtherSigns))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<FileKind> ofName(String name) {
        return Optional.ofNullable(BY_EXTENSION.get(FileName.extension(name)));
    }

    /** Whether content whose first bytes say that type may bear this extension. */
    boolean mayLookLike(String detected) {
        return signs.contains(detected);
    }

    /** The folder that an Office document of this kind has inside, empty for all others. */
    Optional<String> innerFolder() {
        return switch (this) {
            case DOCX -> Optional.of("word/");
            case XLSX -> Optional.of("xl/");
            case PPTX -> Optional.of("ppt/");
            default -> Optional.empty();
        };
    }

    private static final class Signs {
        static final String ZIP = "application/zip";
        static final String OOXML = "application/x-tika-ooxml";
        static final String OLE = "application/x-tika-msoffice";
    }
}
