package app.jobbag.files.print;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Sets the line art of papers as vectors: an {@code svg} with a {@code viewBox} and {@code path}s of absolute M, L and Z
 * commands, filled, or stroked where it has a {@code stroke-width}, in the colour of its {@code fill}, else black. All the SVG a
 * paper needs (barcodes, drawn signatures, bars), and nothing that could look anywhere else.
 */
final class LineArt implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        double[] view = Arrays.stream(svg.getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double wide = width > 0 ? width : view[2] * dotsPerPixel;
        double high = height > 0 ? height : wide * view[3] / view[2];
        return new Art(lines(svg.getElementsByTagName("path")), view[2], view[3], wide, high, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // there is no text in line art
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // there is no text in line art
    }

    @Override
    public void close() {
        // nothing is held
    }

    private static List<Line> lines(NodeList paths) {
        return IntStream.range(0, paths.getLength())
                .mapToObj(each -> (Element) paths.item(each))
                .map(each -> new Line(
                        path(each.getAttribute("d")),
                        each.getAttribute("stroke-width"),
                        color(each.getAttribute("fill"))))
                .toList();
    }

    private static Color color(String fill) {
        return fill.isEmpty() ? Color.BLACK : Color.decode(fill);
    }

    private static Path2D path(String commands) {
        Path2D path = new Path2D.Double();
        try (Scanner words = new Scanner(commands.replaceAll("([MLZ])", " $1 ").replace(',', ' '))) {
            String verb = "M";
            while (words.hasNext()) {
                verb = words.hasNext("[MLZ]") ? words.next() : verb;
                if (verb.equals("Z")) {
                    path.closePath();
                } else if (verb.equals("M")) {
                    path.moveTo(number(words), number(words));
                    verb = "L";
                } else {
                    path.lineTo(number(words), number(words));
                }
            }
        }
        return path;
    }

    private static double number(Scanner words) {
        return Double.parseDouble(words.next());
    }

    /** @param stroke how wide; empty where it is filled */
    private record Line(Path2D path, String stroke, Color color) {
        void draw(Graphics2D graphics) {
            graphics.setColor(color);
            if (stroke.isEmpty()) {
                graphics.fill(path);
            } else {
                graphics.setStroke(
                        new BasicStroke(Float.parseFloat(stroke), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(path);
            }
        }
    }

    private record Art(List<Line> lines, double viewWidth, double viewHeight, double width, double height, double dots)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), this::draw);
        }

        private void draw(Graphics2D graphics) {
            graphics.scale(width / dots / viewWidth, height / dots / viewHeight);
            lines.forEach(each -> each.draw(graphics));
        }
    }
}
