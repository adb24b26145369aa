package io.planwerk.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses of the internet protocol everybody can reach, by the registries of special
 * purpose addresses (RFC 6890 and what was added to them since). All else leads into a network of
 * somebody's own, back to this machine, or nowhere.
 */
final class AddressSpace {
  private static final List<Block> NOT_PUBLIC =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3),
          // Teredo, benchmarks and the like, 6to4 and documentation within what is unicast.
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("3fff::", 20));

  /**
   * Of IPv6, all that is ever given out to the public lies here: so nothing else has to be known.
   */
  private static final Block UNICAST = Block.of("2000::", 3);

  /**
   * What an intranet is made of; never what is local to a link, where clouds keep their secrets.
   */
  private static final List<Block> INTERNAL =
      List.of(
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("172.16.0.0", 12),
          Block.of("192.168.0.0", 16),
          Block.of("::1", 128),
          Block.of("fc00::", 7));

  private AddressSpace() {}

  static boolean isPublic(InetAddress address) {
    return (address instanceof Inet4Address || UNICAST.contains(address))
        && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
  }

  /** Whether it belongs to this machine or to a network of somebody's own. */
  static boolean isInternal(InetAddress address) {
    return INTERNAL.stream().anyMatch(block -> block.contains(address));
  }

  /** All addresses that begin with the same bits. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Block(byte[] start, int bits) {

    static Block of(String start, int bits) {
      return new Block(InetAddress.ofLiteral(start).getAddress(), bits);
    }

    boolean contains(InetAddress address) {
      byte[] bytes = address.getAddress();
      int whole = bits / Byte.SIZE;
      int rest = bits % Byte.SIZE;
      return bytes.length == start.length
          && Arrays.equals(bytes, 0, whole, start, 0, whole)
          && (rest == 0 || (bytes[whole] ^ start[whole]) >> (Byte.SIZE - rest) == 0);
    }
  }
}
