package io.planwerk.domain.incidents;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Places in a wording that wait to be filled in: {@code [in brackets]}, {@code {in braces}} or a
 * line of underscores or dots.
 */
public final class Gaps {
  private static final Pattern GAP =
      Pattern.compile("\\[[^\\[\\]\\n]{1,80}]|\\{[^{}\\n]{1,80}}|_{3,80}|…{2,20}|\\.{4,80}");

  private Gaps() {}

  /** The gaps in their order, each once, as they stand there. */
  public static List<String> in(String text) {
    return GAP.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
