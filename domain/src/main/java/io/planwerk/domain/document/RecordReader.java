package io.planwerk.domain.document;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tree into records. Reading goes on after a fault, so that all faults are told at once:
 * unknown fields, missing ones, wrong types, values out of range and broken invariants.
 */
public final class RecordReader {
  /** Entries a single list may hold. */
  public static final int MAX_ENTRIES = 5_000;

  private static final Set<String> MONEY = Set.of("amount", "currency");
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,4})?");

  private static final Pattern KEPT_AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final List<Fault> faults = new ArrayList<>();
  private final boolean trusting;
  private int found;

  private RecordReader(boolean trusting) {
    this.trusting = trusting;
  }

  public static <T> Reading<T> read(Class<T> type, @Nullable Object tree) {
    return read(type, tree, false);
  }

  /**
   * Reads what the {@link RecordWriter} wrote of a value of our own: lists, numbers and texts may
   * be as long as they are. The limits protect from strangers.
   */
  public static <T> Reading<T> readKept(Class<T> type, @Nullable Object tree) {
    return read(type, tree, true);
  }

  private static <T> Reading<T> read(Class<T> type, @Nullable Object tree, boolean trusting) {
    RecordReader reader = new RecordReader(trusting);
    Object value = reader.value(type, tree, Address.ROOT);
    return value != null && reader.found == 0
        ? new Reading.Read<>(type.cast(value))
        : new Reading.Rejected<>(reader.faults);
  }

  private @Nullable Object value(Class<?> type, @Nullable Object tree, Address at) {
    if (hasEnough()) {
      return null;
    }
    if (type.equals(Money.class)) {
      return money(tree, at);
    }
    var scalar = Scalar.of(type);
    if (scalar.isPresent()) {
      return scalar(scalar.get(), tree, at);
    }
    if (Shape.isFamily(type)) {
      return family(type, tree, at);
    }
    Shape shape = Shape.of(type);
    var single = shape.single();
    if (single.isPresent()) {
      Object inner = scalar(Scalar.of(single.get().type()).orElseThrow(), tree, at);
      return inner == null ? null : create(shape, new Object[] {inner}, at);
    }
    return fields(tree, at, shape, null);
  }

  private @Nullable Object scalar(Scalar scalar, @Nullable Object tree, Address at) {
    if (tree == null) {
      return fault(at, FaultCode.MISSING, "fehlt", "is missing");
    }
    try {
      return trusting ? scalar.readKept(tree) : scalar.read(tree);
    } catch (Scalar.Refused refused) {
      return fault(at, refused.code(), refused.detail());
    }
  }

  private @Nullable Object family(Class<?> type, @Nullable Object tree, Address at) {
    if (!(tree instanceof Map<?, ?> map)) {
      return notAnObject(tree, at);
    }
    Map<String, Class<?>> kinds = Shape.kinds(type);
    Class<?> kind = map.get("kind") instanceof String name ? kinds.get(name) : null;
    if (kind == null) {
      String all = String.join(", ", kinds.keySet());
      return fault(
          at.field("kind"),
          map.containsKey("kind") ? FaultCode.INVALID_VALUE : FaultCode.MISSING,
          "muss eins sein von: " + all,
          "has to be one of: " + all);
    }
    return fields(tree, at, Shape.of(kind), "kind");
  }

  private @Nullable Object fields(
      @Nullable Object tree, Address at, Shape shape, @Nullable String beside) {
    if (!(tree instanceof Map<?, ?> map)) {
      return notAnObject(tree, at);
    }
    int before = found;
    List<Shape.Field> fields = shape.inOrder();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    int known = beside == null ? 0 : 1;
    for (int i = 0; i < values.length; i++) {
      values[i] = map.get(fields.get(i).name());
      known += values[i] == null ? 0 : 1;
    }
    if (known < map.size()) {
      unknown(map, at, shape.fields().keySet(), beside);
    }
    boolean gaps = false;
    for (int i = 0; i < values.length; i++) {
      Shape.Field field = fields.get(i);
      int soFar = found;
      values[i] = field(field, values[i], at.field(field.name()));
      gaps |= found > soFar && (field.list() || !field.optional());
    }
    // Even what is going to be refused is put together where that can be done, so that its
    // invariants have their say beside the faults of single fields.
    Object whole = gaps ? null : create(shape, values, at);
    return found > before ? null : whole;
  }

  private @Nullable Object field(Shape.Field field, @Nullable Object tree, Address at) {
    if (field.list()) {
      return list(field, tree, at);
    }
    if (tree != null) {
      Object value = value(field.type(), tree, at);
      return value != null && field.optional() && isSilent(value) ? null : value;
    }
    if (field.optional()) {
      return null;
    }
    return mayBeLeftOut(field.type())
        ? value(field.type(), Map.of(), at)
        : fault(at, FaultCode.MISSING, "fehlt", "is missing");
  }

  /** An optional part without content is the same as none: that is how it would be written. */
  private static boolean isSilent(Object value) {
    return mayBeLeftOut(value.getClass()) && Shape.of(value.getClass()).isSilent(value);
  }

  /**
   * A part that could be empty may be left out, so that no document has to name all of its
   * sections.
   */
  private static boolean mayBeLeftOut(Class<?> type) {
    return type.isRecord() && Shape.of(type).isBlank();
  }

  private @Nullable Object list(Shape.Field field, @Nullable Object tree, Address at) {
    if (tree == null) {
      return List.of();
    }
    if (!(tree instanceof List<?> entries)) {
      Scalar.Refused refused = Scalar.wrongType("eine Liste", "a list", tree);
      return fault(at, refused.code(), refused.detail());
    }
    if (entries.size() > MAX_ENTRIES && !trusting) {
      return fault(
          at,
          FaultCode.TOO_MANY,
          "hat mehr als " + MAX_ENTRIES + " Einträge",
          "has more than " + MAX_ENTRIES + " entries");
    }
    List<Object> values = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Object value = value(field.type(), entries.get(i), at.entry(i));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private @Nullable Object money(@Nullable Object tree, Address at) {
    if (!(tree instanceof Map<?, ?> map)) {
      return notAnObject(tree, at);
    }
    int before = found;
    unknown(map, at, MONEY, null);
    Object amount = map.get("amount");
    Pattern form = trusting ? KEPT_AMOUNT : AMOUNT;
    if (!(amount instanceof String digits) || !form.matcher(digits).matches()) {
      fault(
          at.field("amount"),
          amount == null
              ? FaultCode.MISSING
              : amount instanceof String ? FaultCode.INVALID_VALUE : FaultCode.WRONG_TYPE,
          "muss ein Betrag als Text sein wie \"1250.00\"",
          "has to be an amount as a text such as \"1250.00\"");
    }
    Object currency = value(Currency.class, map.get("currency"), at.field("currency"));
    return found > before || currency == null
        ? null
        : new Money(Decimals.normal(new BigDecimal((String) amount)), (Currency) currency);
  }

  private @Nullable Object create(Shape shape, @Nullable Object[] values, Address at) {
    try {
      return shape.create(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof BrokenInvariants broken) {
        broken.faults().forEach(f -> tell(f.below(at.toString())));
        return null;
      }
      throw new IllegalStateException("a bug in " + shape.type(), e.getCause());
    }
  }

  private @Nullable Object notAnObject(@Nullable Object tree, Address at) {
    if (tree == null) {
      return fault(at, FaultCode.MISSING, "fehlt", "is missing");
    }
    Scalar.Refused refused = Scalar.wrongType("ein Objekt", "an object", tree);
    return fault(at, refused.code(), refused.detail());
  }

  private void unknown(Map<?, ?> fields, Address at, Set<String> known, @Nullable String beside) {
    for (Object key : fields.keySet()) {
      String name = (String) key;
      if (!known.contains(name) && !name.equals(beside) && !hasEnough()) {
        String close = Spelling.closest(name, known);
        fault(
            at.field(name),
            FaultCode.UNKNOWN_FIELD,
            "gibt es hier nicht" + (close == null ? "" : "; gemeint „" + close + "“?"),
            "is no field here" + (close == null ? "" : "; did you mean '" + close + "'?"));
      }
    }
  }

  private @Nullable Object fault(Address at, FaultCode code, String de, String en) {
    return fault(at, code, new Bilingual(de, en));
  }

  private @Nullable Object fault(Address at, FaultCode code, Bilingual detail) {
    tell(new Fault(at.toString(), code, detail));
    return null;
  }

  private void tell(Fault fault) {
    found++;
    if (found <= Fault.MOST) {
      faults.add(fault);
    } else if (found == Fault.MOST + 1) {
      faults.add(
          Fault.at(
              "",
              FaultCode.TOO_MANY,
              "weitere Fehler sind nicht aufgeführt",
              "further faults are not listed"));
    }
  }

  /** Whether so much is wrong that nobody gains from reading on. */
  private boolean hasEnough() {
    return found > Fault.MOST;
  }
}
