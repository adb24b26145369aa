package io.planwerk.domain.objections;

import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects what is said on an objection. */
final class Speech {
  private static final int DIGITS = 1;

  private final List<Statement> evidenceFor = new ArrayList<>();
  private final List<Statement> evidenceAgainst = new ArrayList<>();
  private final List<Statement> arguments = new ArrayList<>();
  private final List<Statement> missing = new ArrayList<>();

  /** A part of a sentence that each language writes in its own way. */
  interface Part extends Function<Tongue, String> {}

  static Part number(BigDecimal number) {
    return tongue -> tongue.number(number.doubleValue(), DIGITS);
  }

  static Part number(int number) {
    return tongue -> tongue.number(number);
  }

  static Part money(Money money) {
    return tongue -> tongue.money(money);
  }

  static Part percent(BigDecimal fraction) {
    return tongue -> tongue.percent(fraction, 0);
  }

  static Part name(Name name) {
    return tongue -> tongue.quoted(name.value());
  }

  static Part names(List<Name> names) {
    return tongue ->
        tongue.joined(
            names.stream().map(name -> tongue.quoted(name.value())).toList(),
            tongue == Tongue.GERMAN ? " und " : " and ",
            tongue == Tongue.GERMAN ? " weitere" : " more");
  }

  static Part either(String de, String en) {
    return tongue -> tongue == Tongue.GERMAN ? de : en;
  }

  /** A noun in the number that a count asks for, behind the count. */
  static Part count(int count, String de, String deMany, String en, String enMany) {
    return tongue ->
        tongue.number(count)
            + " "
            + (tongue == Tongue.GERMAN ? (count == 1 ? de : deMany) : (count == 1 ? en : enMany));
  }

  void backs(List<String> pointers, String de, String en, Part... parts) {
    evidenceFor.add(statement(pointers, de, en, parts));
  }

  void refutes(List<String> pointers, String de, String en, Part... parts) {
    evidenceAgainst.add(statement(pointers, de, en, parts));
  }

  void replies(List<String> pointers, String de, String en, Part... parts) {
    arguments.add(statement(pointers, de, en, parts));
  }

  void lacks(String pointer, String de, String en, Part... parts) {
    missing.add(statement(List.of(pointer), de, en, parts));
  }

  ObjectionAnswer on(StumblingBlock block) {
    return new ObjectionAnswer(block, evidenceFor, evidenceAgainst, arguments, missing);
  }

  private static Statement statement(List<String> pointers, String de, String en, Part... parts) {
    return new Statement(
        new Bilingual(filled(de, Tongue.GERMAN, parts), filled(en, Tongue.ENGLISH, parts)),
        pointers);
  }

  /** Each {0}, {1} ... of the text is a part; what a name contains is never taken for one. */
  private static String filled(String text, Tongue tongue, Part... parts) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
      filled.append(text, from, at);
      filled.append(parts[text.charAt(at + 1) - '0'].apply(tongue));
      from = at + 3;
    }
    return filled.append(text, from, text.length()).toString();
  }
}
