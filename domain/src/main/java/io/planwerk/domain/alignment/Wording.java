package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Turns figures into sentences of both languages. */
final class Wording {
  private Wording() {}

  static Bilingual text(Function<Tongue, String> de, Function<Tongue, String> en) {
    return new Bilingual(de.apply(Tongue.GERMAN), en.apply(Tongue.ENGLISH));
  }

  static Function<Tongue, String> quoted(Name name) {
    return tongue -> tongue.quoted(name.value());
  }

  static Function<Tongue, String> listed(List<Name> names) {
    List<Bilingual> quoted = names.stream().map(name -> text(quoted(name), quoted(name))).toList();
    return tongue -> tongue.list(quoted);
  }

  static String percent(Tongue tongue, double share) {
    return tongue.percent(BigDecimal.valueOf(share), 1);
  }

  static String hours(Tongue tongue, double hours) {
    return tongue.number(hours, hours < 10 ? 1 : 0) + (tongue == Tongue.GERMAN ? " Std." : " h");
  }

  static String money(Tongue tongue, Money money) {
    return tongue.money(money);
  }

  static String months(Tongue tongue, Month from, Month to) {
    return tongue.months(from, to);
  }
}
