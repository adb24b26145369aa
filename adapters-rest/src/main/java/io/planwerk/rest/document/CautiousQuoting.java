package io.planwerk.rest.document;

import java.util.Locale;
import java.util.Set;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Quotes every text that some reader of YAML, of whatever version, might take for something else: a
 * number, a date, a time, a truth value.
 */
final class CautiousQuoting extends StringQuotingChecker {
  private static final long serialVersionUID = 1L;

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "=");
  private static final String STARTING_OTHERWISE = "+-.0123456789!&*?|>@`%\"'#,[]{}:=<~ \t";

  @Override
  public boolean needToQuoteName(String name) {
    return needToQuoteValue(name);
  }

  @Override
  public boolean needToQuoteValue(String value) {
    return value.isEmpty()
        || STARTING_OTHERWISE.indexOf(value.charAt(0)) >= 0
        || value.endsWith(" ")
        || value.endsWith(":")
        || WORDS.contains(value.toLowerCase(Locale.ROOT))
        || value.contains(": ")
        || value.contains(" #")
        || !isPlain(value);
  }

  private static boolean isPlain(String value) {
    return value.chars().noneMatch(c -> Character.isISOControl(c) || c == '\uFEFF');
  }
}
