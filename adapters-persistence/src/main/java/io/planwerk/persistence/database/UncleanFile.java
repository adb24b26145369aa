package io.planwerk.persistence.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file of H2 that a killed process left. Every commit is a chunk, and the header of the file
 * leads to the newest one; but H2 writes the header before it takes the chunk for the newest, so
 * where freed space was used again, the header leads to the chunk before (seen with 2.3.232 and
 * 2.5.252). H2 would open the file without the last commit, though all of it is there. Here the
 * header is made to say what H2 meant.
 */
final class UncleanFile {
  private static final Logger LOG = LoggerFactory.getLogger(UncleanFile.class);
  private static final int BLOCK = 4096;
  private static final int HEADERS = 2;
  private static final int FOOTER = 128;
  private static final int BLOCKS_AT_ONCE = 256;

  private final FileChannel file;

  private UncleanFile(FileChannel file) {
    this.file = file;
  }

  /**
   * One commit in the file.
   *
   * @param block where it begins
   */
  private record Chunk(String id, long version, long block) {}

  /** Leaves alone what isn't there, was closed in order, or is in use. */
  static void mend(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (FileChannel file =
            FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock != null) {
        new UncleanFile(file).mend();
      }
    } catch (OverlappingFileLockException inUse) {
      LOG.atDebug().log("this process has the database file open");
    }
  }

  private void mend() throws IOException {
    Optional<Map<String, String>> header = header(0).or(() -> header(1));
    if (header.isEmpty() || header.get().containsKey("clean")) {
      return;
    }
    Optional<Chunk> newest = newest();
    if (newest.isPresent() && newest.get().version() > number(header.get(), "version")) {
      LOG.atInfo().addKeyValue("version", newest.get().version()).log("found the last commit");
      write(header.get(), newest.get());
    }
  }

  private Optional<Map<String, String>> header(int block) {
    try {
      return checked(read((long) block * BLOCK, BLOCK));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Chunk> newest() throws IOException {
    Chunk newest = null;
    long blocks = file.size() / BLOCK;
    for (long from = HEADERS; from < blocks; from += BLOCKS_AT_ONCE) {
      byte[] part = read(from * BLOCK, (int) Math.min(BLOCKS_AT_ONCE, blocks - from) * BLOCK);
      for (int end = BLOCK; end <= part.length; end += BLOCK) {
        if (part[end - FOOTER] == 'c') {
          byte[] footer = new byte[FOOTER];
          System.arraycopy(part, end - FOOTER, footer, 0, FOOTER);
          Optional<Chunk> found = chunk(footer, from + end / BLOCK);
          if (found.isPresent() && (newest == null || found.get().version() > newest.version())) {
            newest = found.get();
          }
        }
      }
    }
    return Optional.ofNullable(newest);
  }

  /** The chunk that ends where a block begins, if it is there from its first byte to its last. */
  private Optional<Chunk> chunk(byte[] footer, long end) throws IOException {
    Optional<Map<String, String>> said = checked(footer);
    if (said.isEmpty() || !said.get().containsKey("chunk")) {
      return Optional.empty();
    }
    long begin = end - number(said.get(), "len");
    if (begin < HEADERS) {
      return Optional.empty();
    }
    String head = new String(read(begin * BLOCK, BLOCK), StandardCharsets.ISO_8859_1);
    boolean whole =
        head.startsWith("chunk:" + said.get().get("chunk") + ",")
            && head.contains(",version:" + said.get().get("version") + ",");
    return whole
        ? Optional.of(
            new Chunk(said.get().getOrDefault("chunk", ""), number(said.get(), "version"), begin))
        : Optional.empty();
  }

  private void write(Map<String, String> header, Chunk newest) throws IOException {
    HashMap<String, String> fields = new HashMap<>(header);
    fields.put("block", Long.toHexString(newest.block()));
    fields.put("chunk", newest.id());
    fields.put("version", Long.toHexString(newest.version()));
    StringBuilder text = DataUtils.appendMap(new StringBuilder(), fields);
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    DataUtils.appendMap(text, "fletcher", DataUtils.getFletcher32(bytes, 0, bytes.length));
    byte[] line = text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
    for (int block = 0; block < HEADERS; block++) {
      ByteBuffer content = ByteBuffer.allocate(BLOCK).put(line).rewind();
      while (content.hasRemaining()) {
        file.write(content, (long) block * BLOCK + content.position());
      }
    }
    file.force(false);
  }

  /** Fields with a checksum behind them, as headers of files and footers of chunks have them. */
  private static Optional<Map<String, String>> checked(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int sum = text.indexOf(",fletcher:");
    if (sum < 0) {
      return Optional.empty();
    }
    try {
      Map<String, String> fields =
          DataUtils.parseMap(text.substring(0, text.indexOf('\n', sum)).strip());
      long expected = Long.parseLong(fields.getOrDefault("fletcher", ""), 16);
      fields.remove("fletcher");
      return (int) expected == DataUtils.getFletcher32(bytes, 0, sum)
          ? Optional.of(fields)
          : Optional.empty();
    } catch (MVStoreException | IndexOutOfBoundsException | NumberFormatException notFields) {
      return Optional.empty();
    }
  }

  private static long number(Map<String, String> fields, String name) {
    return Long.parseLong(fields.getOrDefault(name, "0"), 16);
  }

  private byte[] read(long position, int length) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(length);
    while (content.hasRemaining() && file.read(content, position + content.position()) >= 0) {
      // Goes on until all is there or the file ends.
    }
    return content.array();
  }
}
