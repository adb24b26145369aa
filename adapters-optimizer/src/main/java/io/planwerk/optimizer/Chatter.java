package io.planwerk.optimizer;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Keeps HiGHS quiet. It has an option for that, but prints one line of its search whatever the
 * option says. So whatever native code of this process prints leads nowhere; what Java prints takes
 * another way and isn't touched.
 */
final class Chatter {
  private static final String NOWHERE = "/dev/null";

  private Chatter() {}

  /** Does nothing where the C library has other names for these things. */
  @SuppressWarnings("restricted") // the descriptors are those of the C library
  static void silence() {
    Linker linker = Linker.nativeLinker();
    SymbolLookup libc = linker.defaultLookup();
    Optional<MemorySegment> output = libc.find("stdout").or(() -> libc.find("__stdoutp"));
    Optional<MemorySegment> open = libc.find("fopen");
    if (output.isEmpty() || open.isEmpty()) {
      return;
    }
    MethodHandle fopen =
        linker.downcallHandle(open.get(), FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment nowhere =
          (MemorySegment) fopen.invokeExact(arena.allocateFrom(NOWHERE), arena.allocateFrom("w"));
      if (nowhere.address() != 0) {
        output.get().reinterpret(ADDRESS.byteSize()).set(ADDRESS, 0, nowhere);
      }
    } catch (Throwable e) {
      throw new IllegalStateException("fopen doesn't throw", e);
    }
  }
}
