package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.shared.Country;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract takes the values that the domain takes, and no others: each field is tried with
 * values of all sorts on either side of every bound.
 */
class PlanValueTest {
  private static final Schemas SCHEMAS = PublishedContract.current().schemas();

  /** Which of the well-formed ones exist is for the lists of the world to say, not for a schema. */
  private static final Set<Class<?>> LISTED_ELSEWHERE =
      Set.of(Country.class, Currency.class, ZoneId.class);

  /** What is wrong only beside a value of another field. */
  private static final Set<String> ORDERED =
      Set.of("MonthSpan/to", "ThreePoint/likely", "ThreePoint/most");

  private static final List<Object> PROBES = probes();

  @ParameterizedTest
  @MethodSource("io.planwerk.rest.contract.Plan#records")
  void shouldTakeTheValuesThatTheDomainTakes(Class<?> type) {
    Map<String, Object> least = Trees.least(type);
    assertThat(refused(type, least)).as("least document of " + type.getSimpleName()).isEmpty();
    assertThat(complaints(type, least)).isEmpty();

    List<String> disagreements = new ArrayList<>();
    for (Shape.Field field : Shape.of(type).fields().values()) {
      for (Object probe : PROBES) {
        compare(type, field, field.list() ? List.of(probe) : probe, disagreements);
      }
      Object fine = Trees.value(field);
      compare(type, field, List.of(), disagreements);
      if (!(fine instanceof Map)) {
        compare(type, field, List.of(fine, fine), disagreements);
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private static void compare(
      Class<?> type, Shape.Field field, Object value, List<String> disagreements) {
    Map<String, Object> tree = new LinkedHashMap<>(Trees.least(type));
    tree.put(field.name(), value);
    String at = "/" + field.name();
    boolean domain =
        refused(type, tree).stream().noneMatch(p -> p.equals(at) || p.startsWith(at + "/"));
    boolean contract = complaints(type, tree).isEmpty();
    boolean looser =
        contract
            && (LISTED_ELSEWHERE.contains(field.type())
                || ORDERED.contains(type.getSimpleName() + at));
    if (domain != contract && !looser) {
      String text = String.valueOf(value);
      disagreements.add(
          "%s: the domain %s, the contract %s %s"
              .formatted(
                  type.getSimpleName() + at,
                  domain ? "takes" : "refuses",
                  contract ? "takes" : "refuses",
                  text.substring(0, Math.min(60, text.length()))));
    }
  }

  private static List<String> refused(Class<?> type, Object tree) {
    Class<?> read = Plan.isMember(type) ? type.getInterfaces()[0] : type;
    return RecordReader.read(read, tree) instanceof Reading.Rejected<?> rejected
        ? rejected.faults().stream().map(fault -> fault.pointer()).toList()
        : List.of();
  }

  private static List<String> complaints(Class<?> type, Object tree) {
    return SCHEMAS.complaints(type.getSimpleName(), JsonMapper.shared().valueToTree(tree));
  }

  private static List<Object> probes() {
    Stream<Object> numbers =
        Stream.of(
                "-1000000000000000 -999999999999999.5 -2147483648 -2147483647 -1.5 -1 -0.5 0 0.5 1"
                    + " 1.0 1.5 2 5 5.5 6 7 12 13 168 168.5 169 1000 1000.5 1001 1899 1900 2999"
                    + " 3000 2147483647 2147483648 999999999999999.5 1000000000000000")
            .flatMap(all -> Stream.of(all.split(" ")))
            .map(BigDecimal::new);
    Stream<Object> texts =
        Stream.of(
            "",
            " ",
            "x",
            "X",
            " x ",
            "two words",
            "two\nlines",
            "a-b",
            "a--b",
            "-a",
            "a-",
            "ä",
            "a".repeat(64),
            "a".repeat(65),
            "ü".repeat(200),
            "😀".repeat(200),
            "a".repeat(201),
            "a".repeat(10_000),
            "a".repeat(10_001));
    Stream<Object> forms =
        Stream.of(
                "2027-03 2027-13 2027-00 2027-3 1899-12 1900-01 2999-12 3000-01 2027-03-31"
                    + " 2027-02-30 2027-3-1 09:30 9:30 23:59 24:00 09:60 09:30:00 de pt-BR"
                    + " zh-Hant-TW de-de DE D XX EUR eur Europe/Berlin UTC +02:00"
                    + " https://planwerk.example HTTP://planwerk.example/a?b=c"
                    + " ftp://planwerk.example https:// https:///path planwerk.example MONDAY"
                    + " monday OTHER MUST RISE QUANTITATIVE")
            .flatMap(all -> Stream.of(all.split(" ")));
    Stream<Object> others =
        Stream.of(true, false, Map.of(), Map.of("bogus", "x"), List.of("x"), List.of(Map.of()));
    Stream<Object> money =
        Stream.of("1250.00", "1.23456", "1,5", "", "1e3")
            .map(amount -> Map.of("amount", amount, "currency", "EUR"));
    return Stream.of(numbers, texts, forms, others, money).flatMap(s -> s).toList();
  }
}
