package io.planwerk.rest.booklet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import io.planwerk.rest.shared.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes a PDF of a page, tagged for people who have it read to them (PDF/UA-1). */
final class Press {
  /** The kind of the objects at whose places pictures are painted. */
  static final String PICTURE = "image/x-planwerk";

  private static final String FAMILY = "Source Sans 3";
  private static final float VERSION = 1.7f;

  /** For what the font hasn't got. Without it there would be a #, which means something here. */
  private static final String MISSING = "□";

  private static final int REGULAR = 400;
  private static final int SEMI_BOLD = 600;
  private static final byte[] REGULAR_FONT = resource("SourceSans3-Regular.ttf");
  private static final byte[] SEMI_BOLD_FONT = resource("SourceSans3-SemiBold.ttf");

  static {
    // What can't be shown is told by what is missing; texts of strategies don't belong into logs.
    XRLog.setLoggingEnabled(false);
  }

  private Press() {}

  /** Without ligatures, which would take nine tenths of the time. */
  private static TrueTypeFont font(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return font;
  }

  private static PDFontSupplier of(PDDocument document, TrueTypeFont font) throws IOException {
    PDType0Font embedded = PDType0Font.load(document, font, true);
    return new PDFontSupplier(embedded);
  }

  private static byte[] resource(String name) {
    return Resources.read("/io/planwerk/rest/booklet/" + name);
  }

  /**
   * @param pictures by the numbers that the page gives them
   */
  static byte[] print(String page, List<Picture> pictures) {
    DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(
        PICTURE,
        (element, x, y, width, height, device, context, dots) -> {
          Picture picture = pictures.get(Integer.parseInt(element.getAttribute("data-number")));
          device.drawWithGraphics(
              (float) x,
              (float) y,
              (float) width / dots,
              (float) height / dots,
              graphics -> picture.paint(graphics, width / dots, height / dots));
          return Map.of();
        });
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        TrueTypeFont regular = font(REGULAR_FONT);
        TrueTypeFont semiBold = font(SEMI_BOLD_FONT)) {
      // What the header says, which the builder leaves at an older one.
      document.getDocument().setVersion(VERSION);
      new PdfRendererBuilder()
          .usePDDocument(document)
          .usePdfUaAccessibility(true)
          .usePdfVersion(VERSION)
          .withProducer("Planwerk")
          .useReplacementText(MISSING)
          .useFont(of(document, regular), FAMILY, REGULAR, FontStyle.NORMAL, true)
          .useFont(of(document, semiBold), FAMILY, SEMI_BOLD, FontStyle.NORMAL, true)
          .useObjectDrawerFactory(drawers)
          // A page holds all that it needs; nothing is ever fetched for it.
          .useUriResolver((base, address) -> address.startsWith("data:image/") ? address : null)
          .withHtmlContent(page, null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }
}
