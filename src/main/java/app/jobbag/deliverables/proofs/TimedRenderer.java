package app.jobbag.deliverables.proofs;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Gives a page up when it takes too long: forms that draw forms ten times each, ten deep, would never end and hold the press
 * for everybody.
 */
final class TimedRenderer extends PDFRenderer {
    private final long end;

    TimedRenderer(PDDocument pdf, Duration patience) {
        super(pdf);
        end = System.nanoTime() + patience.toNanos();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                refuseLate();
                super.processOperator(operator, operands);
            }

            /** The library goes on after a form that could not be drawn. */
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                    throws IOException {
                refuseLate();
                super.operatorException(operator, operands, e);
            }
        };
    }

    private void refuseLate() throws IOException {
        if (System.nanoTime() - end > 0) {
            throw new IOException("the page takes too long to draw");
        }
    }
}
