package app.jobbag.clients.guard;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.slf4j.LoggerFactory;

/** CONF-3 in figures: a PDF of 40 pages, read and looked through for 5,000 names and their forms. */
final class GuardBench {
    private static final int ROUNDS = 30;

    private GuardBench() {}

    public static void main(String[] arguments) throws IOException {
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.ERROR);
        PlantedNames world = new PlantedNames(1, 720);
        Path file = Files.createTempFile("guard", ".pdf");
        String page =
                "The client agreed to the budget of the campaign and asks for three posters by Monday.\n".repeat(50);
        PdfPages.write(file, Collections.nCopies(40, page));
        long before = System.nanoTime();
        NameMatcher matcher = new NameMatcher(world.names());
        System.out.printf("%d names made ready in %.1f ms%n", world.names().size(), since(before));
        double[] times = new double[ROUNDS];
        double[] looking = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            DocumentText text = DocumentText.of("forty.pdf", file);
            long read = System.nanoTime();
            matcher.foreign(text.content(), PlantedNames.OWN);
            looking[i] = since(read);
            times[i] = since(start);
        }
        System.out.printf("40 pages of %d letters: first %.1f ms", page.length(), times[0]);
        Arrays.sort(times);
        Arrays.sort(looking);
        System.out.printf(
                ", median %.1f ms, worst %.1f ms; looking alone %.1f ms%n",
                times[ROUNDS / 2], times[ROUNDS - 1], looking[ROUNDS / 2]);
        Files.delete(file);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
