package io.planwerk.domain.mentions;

import io.planwerk.domain.listening.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All mentions with the same or nearly the same text.
 *
 * @param first its first mention
 * @param print of the text of that one
 * @param echoes how many mentions repeat it
 */
public record Story(MentionId first, TextPrint print, int echoes) {

  /** Stories to which mentions can be added, one after the other. */
  public static final class Shelf {
    private final Map<Long, Story> byText = new HashMap<>();
    private final Map<Long, List<Story>> byBand = new HashMap<>();
    private final Map<MentionId, Integer> echoes = new HashMap<>();
    private final Set<MentionId> fresh = new HashSet<>();

    /**
     * @param there those that may be meant
     */
    public Shelf(Collection<Story> there) {
      there.forEach(this::keep);
    }

    private void keep(Story story) {
      byText.putIfAbsent(story.print().exact(), story);
      for (Long band : story.print().bands()) {
        byBand.computeIfAbsent(band, _ -> new ArrayList<>()).add(story);
      }
    }

    /**
     * Where a mention belongs; one that resembles no other begins a story of its own.
     *
     * @return the first mention of the story
     */
    public MentionId add(MentionId mention, TextPrint print) {
      Optional<Story> found = find(print);
      if (found.isPresent()) {
        MentionId first = found.get().first();
        if (!first.equals(mention)) {
          echoes.merge(first, 1, Integer::sum);
        }
        return first;
      }
      fresh.add(mention);
      keep(new Story(mention, print, 0));
      return mention;
    }

    private Optional<Story> find(TextPrint print) {
      Story same = byText.get(print.exact());
      if (same != null) {
        return Optional.of(same);
      }
      Story best = null;
      double most = Signature.NEAR;
      for (Long band : print.bands()) {
        for (Story story : byBand.getOrDefault(band, List.of())) {
          double likeness = print.signature().similarity(story.print().signature());
          if (likeness >= most) {
            most = likeness;
            best = story;
          }
        }
      }
      return Optional.ofNullable(best);
    }

    /** Stories that began here, with their echoes. */
    public List<Story> begun() {
      return byText.values().stream()
          .filter(story -> fresh.contains(story.first()))
          .map(s -> new Story(s.first(), s.print(), echoes.getOrDefault(s.first(), 0)))
          .toList();
    }

    /** How many echoes came to stories that were there. */
    public Map<MentionId, Integer> grown() {
      Map<MentionId, Integer> grown = new HashMap<>(echoes);
      grown.keySet().removeAll(fresh);
      return grown;
    }
  }
}
