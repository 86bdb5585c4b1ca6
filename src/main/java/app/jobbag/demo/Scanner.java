package app.jobbag.demo;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.signoffs.PaperFolders;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** The office's scanner: what a signed sheet looks like when it comes back, a little askew. */
@DemoPart
class Scanner {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 877;
    private static final double ASKEW = 0.012;
    private static final double INK = 0.42;

    private final FileReception reception;

    Scanner(FileReception reception) {
        this.reception = reception;
    }

    Received scan(PaperFolders.Folder folder, LocalDate day) {
        byte[] png = png(folder, day);
        String name = "scan-" + day + ".png";
        return reception.receive(new Upload(name, () -> new ByteArrayInputStream(png)));
    }

    private static byte[] png(PaperFolders.Folder folder, LocalDate day) {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = sheet.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(new Color(0xF4F4F2));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.rotate(ASKEW);
        brush.setColor(new Color(0x3A3A3A));
        printed(brush, folder);
        brush.setFont(new Font(Font.SANS_SERIF, Font.ITALIC, 20));
        brush.drawString(day.toString(), 80, 690);
        brush.drawString("X", 63, 403);
        sign(brush, Scribble.of(folder.signer().name()));
        brush.dispose();
        return Easel.png(sheet);
    }

    private static void printed(Graphics2D brush, PaperFolders.Folder folder) {
        brush.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
        brush.drawString(folder.request().title(), 60, 120);
        brush.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 17));
        if (folder.sheet() != null) {
            brush.drawString(folder.sheet().code().printed(), 60, 160);
        }
        brush.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        brush.drawString(folder.signer().name(), 60, 560);
        for (int y : new int[] {385, 425, 465}) {
            brush.drawRect(60, y, 18, 18);
            brush.drawLine(92, y + 18, 540, y + 18);
        }
        for (int y : new int[] {540, 700}) {
            brush.drawLine(60, y, 270, y);
            brush.drawLine(320, y, 540, y);
        }
    }

    private static void sign(Graphics2D brush, Scribble scribble) {
        Path2D path = new Path2D.Double();
        scribble.points().forEach(each -> {
            double x = 250 + each[0] * INK * 0.85;
            double y = 610 + each[1] * INK;
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        });
        brush.setColor(new Color(0x22262E));
        brush.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(path);
    }
}
