package io.planwerk.rest.booklet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of plain shapes, which screens and printers make of any size. It holds no text: that
 * stands beside it, so that nothing depends on the fonts of a machine.
 */
final class Picture {
  private final int width;
  private final int height;
  private final String gist;
  private final List<Shape> shapes = new ArrayList<>();

  /** A way through points, x and y by turns; closed and filled where it has no line. */
  private record Shape(List<Double> points, String fill, String line, double strength) {}

  /**
   * @param gist what it tells, for people who don't see it
   */
  Picture(int width, int height, String gist) {
    this.width = width;
    this.height = height;
    this.gist = gist;
  }

  String gist() {
    return gist;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Picture box(double x, double y, double wide, double high, String fill) {
    return area(fill, x, y, x + wide, y, x + wide, y + high, x, y + high);
  }

  /** A filled shape through points, x and y by turns. */
  Picture area(String fill, double... points) {
    shapes.add(new Shape(listed(points), fill, "", 0));
    return this;
  }

  /** A line through points, x and y by turns. */
  Picture line(String colour, double strength, double... points) {
    shapes.add(new Shape(listed(points), "", colour, strength));
    return this;
  }

  private static List<Double> listed(double... points) {
    return Arrays.stream(points).boxed().toList();
  }

  /** For a page on a screen. */
  void asSvg(Markup page) {
    page.open(
        "svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "role",
        "img",
        "aria-label",
        gist);
    for (Shape shape : shapes) {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i < shape.points.size(); i += 2) {
        path.append(i == 0 ? 'M' : 'L')
            .append(
                String.format(
                    Locale.ROOT, "%.1f %.1f", shape.points.get(i), shape.points.get(i + 1)));
      }
      if (shape.line.isEmpty()) {
        page.empty("path", "d", path.append('Z').toString(), "fill", shape.fill);
      } else {
        page.empty(
            "path",
            "d",
            path.toString(),
            "fill",
            "none",
            "stroke",
            shape.line,
            "stroke-width",
            Double.toString(shape.strength));
      }
    }
    page.close("svg");
  }

  /** For a printed page, in a frame of that size. */
  void paint(Graphics2D to, double wide, double high) {
    to.scale(wide / width, high / height);
    for (Shape shape : shapes) {
      Path2D path = new Path2D.Double();
      path.moveTo(shape.points.get(0), shape.points.get(1));
      for (int i = 2; i < shape.points.size(); i += 2) {
        path.lineTo(shape.points.get(i), shape.points.get(i + 1));
      }
      if (shape.line.isEmpty()) {
        path.closePath();
        to.setColor(Color.decode(shape.fill));
        to.fill(path);
      } else {
        to.setColor(Color.decode(shape.line));
        to.setStroke(new BasicStroke((float) shape.strength));
        to.draw(path);
      }
    }
  }
}
