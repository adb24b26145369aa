package io.planwerk.rest.booklet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import io.planwerk.rest.shared.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Makes a PDF of a page, tagged for people who have it read to them (PDF/UA-1). */
final class Press {
  /** The kind of the objects at whose places pictures are painted. */
  static final String PICTURE = "image/x-planwerk";

  private static final String FAMILY = "Source Sans 3";
  private static final int REGULAR = 400;
  private static final int SEMI_BOLD = 600;
  private static final byte[] REGULAR_FONT = font("SourceSans3-Regular.ttf");
  private static final byte[] SEMI_BOLD_FONT = font("SourceSans3-SemiBold.ttf");

  static {
    // What can't be shown is told by what is missing; texts of strategies don't belong into logs.
    XRLog.setLoggingEnabled(false);
  }

  private Press() {}

  private static byte[] font(String name) {
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
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .usePdfVersion(1.7f)
          .withProducer("Planwerk")
          .useFont(
              () -> new ByteArrayInputStream(REGULAR_FONT), FAMILY, REGULAR, FontStyle.NORMAL, true)
          .useFont(
              () -> new ByteArrayInputStream(SEMI_BOLD_FONT),
              FAMILY,
              SEMI_BOLD,
              FontStyle.NORMAL,
              true)
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
