package io.planwerk.rest.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of an archive as they flow. */
public final class ArchiveLines {

  /** Lines hold whole documents. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final int BUFFER = 64 * 1024;
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private ArchiveLines() {}

  /** Ends each line. What can't be written throws {@link UncheckedIOException}. */
  public static Consumer<byte[]> to(OutputStream out) {
    return line -> {
      try {
        out.write(line);
        out.write('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /**
   * Reads lines, gzipped or not. Of one that is longer than any that was told, no more is kept than
   * it takes to be found damaged. What can't be read throws {@link UncheckedIOException}.
   */
  public static Supplier<byte @Nullable []> from(InputStream in) {
    return new Arriving(in);
  }

  /** Looks into what arrives when the first line is asked for. */
  private static final class Arriving implements Supplier<byte @Nullable []> {
    private final InputStream raw;
    private @Nullable InputStream opened;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    Arriving(InputStream raw) {
      this.raw = raw;
    }

    @Override
    public byte @Nullable [] get() {
      try {
        return line();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private byte @Nullable [] line() throws IOException {
      if (next == end && !fill()) {
        return null;
      }
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      do {
        int from = next;
        while (next < end && buffer[next] != '\n') {
          next++;
        }
        line.write(buffer, from, Math.min(next - from, LONGEST - line.size()));
        if (next < end) {
          next++;
          break;
        }
      } while (fill());
      return line.toByteArray();
    }

    private boolean fill() throws IOException {
      InputStream in = opened == null ? open() : opened;
      opened = in;
      next = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    }

    private InputStream open() throws IOException {
      BufferedInputStream in = new BufferedInputStream(raw);
      in.mark(2);
      boolean zipped = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
      in.reset();
      return zipped ? new GZIPInputStream(in, BUFFER) : in;
    }
  }
}
