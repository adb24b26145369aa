package io.planwerk.domain.listening;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words by their beginnings, so that an inflected word or a compound costs one walk. */
final class Trie {
  private static final int LONGEST_ENDING = 4;

  private char[] letter = new char[1024];
  private int[] child = new int[1024];
  private int[] sibling = new int[1024];
  private @Nullable Entry[] entry = new @Nullable Entry[1024];
  private int size = 1;

  void put(String word, Entry told) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int next = step(node, word.charAt(i));
      node = next == 0 ? grow(node, word.charAt(i)) : next;
    }
    entry[node] = told;
  }

  /**
   * The entry of the longest beginning of a word's part that stands for the whole of that part.
   *
   * @param from where the part begins
   * @param tail whether only entries count that end compounds
   */
  @Nullable Entry longest(String word, int from, boolean tail, Set<String> endings) {
    Entry found = null;
    int node = 0;
    for (int i = from; i < word.length(); i++) {
      node = step(node, word.charAt(i));
      if (node == 0) {
        break;
      }
      Entry told = entry[node];
      if (told != null && (!tail || told.ends()) && fits(told, word, i + 1, endings)) {
        found = told;
      }
    }
    return found;
  }

  private static boolean fits(Entry told, String word, int rest, Set<String> endings) {
    return rest == word.length()
        || told.begins()
        || (told.bends()
            && word.length() - rest <= LONGEST_ENDING
            && endings.contains(word.substring(rest)));
  }

  private int step(int node, char wanted) {
    int next = child[node];
    while (next != 0 && letter[next] != wanted) {
      next = sibling[next];
    }
    return next;
  }

  private int grow(int node, char added) {
    if (size == letter.length) {
      letter = Arrays.copyOf(letter, size * 2);
      child = Arrays.copyOf(child, size * 2);
      sibling = Arrays.copyOf(sibling, size * 2);
      entry = Arrays.copyOf(entry, size * 2);
    }
    letter[size] = added;
    sibling[size] = child[node];
    child[node] = size;
    return size++;
  }
}
