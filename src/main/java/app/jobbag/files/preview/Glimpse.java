package app.jobbag.files.preview;

/** How large a picture is wanted, and how much time and memory its drawing may take. */
public enum Glimpse {
    SMALL(480, 25, 160),
    /** A page to work on; somebody waits for it. */
    PAGE(2000, 15, 256);

    /** Its readers keep a whole WebP in pieces, many times its size. */
    private static final int MEGABYTES_FOR_WEBP = 512;

    final int longestSide;
    final int seconds;
    private final int megabytes;

    Glimpse(int longestSide, int seconds, int megabytes) {
        this.longestSide = longestSide;
        this.seconds = seconds;
        this.megabytes = megabytes;
    }

    int megabytes(String mediaType) {
        return mediaType.equals("image/webp") ? MEGABYTES_FOR_WEBP : megabytes;
    }
}
