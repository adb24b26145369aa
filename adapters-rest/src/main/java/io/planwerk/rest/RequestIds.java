package io.planwerk.rest;

import java.util.HexFormat;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Names requests: as their sender does, if it does, else by chance. */
final class RequestIds {
  private static final int LONGEST = 64;

  private final LongSupplier chance;

  RequestIds(LongSupplier chance) {
    this.chance = chance;
  }

  String choose(@Nullable String wished) {
    return wished != null && isTame(wished)
        ? wished
        : HexFormat.of().toHexDigits(chance.getAsLong());
  }

  private static boolean isTame(String id) {
    if (id.isEmpty() || id.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean tame =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '.'
              || c == '_'
              || c == '-';
      if (!tame) {
        return false;
      }
    }
    return true;
  }
}
