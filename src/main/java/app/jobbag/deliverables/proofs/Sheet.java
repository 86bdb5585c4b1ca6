package app.jobbag.deliverables.proofs;

/** A page as it is drawn: its size in points of the picture that is made of it. */
public record Sheet(int width, int height) {
    /** The longer side of every picture that is made; the shorter follows. */
    static final int LONGEST = 2000;

    /** The largest picture of that shape that is drawn; nothing is drawn larger than four times its own size. */
    static Sheet fitting(double width, double height) {
        double scale = scale(width, height);
        return new Sheet(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)));
    }

    static double scale(double width, double height) {
        return Math.min(4, LONGEST / Math.max(width, height));
    }
}
