package io.planwerk.domain.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a walk through a document has come to. Unlike a {@link Pointer} it is only spelled out when
 * there is something to tell, which is hardly ever.
 *
 * @param outer where the container stands; absent for the root
 * @param step the field stepped into; absent for an entry of a list
 * @param index the entry stepped into
 */
record Address(@Nullable Address outer, @Nullable String step, int index) {
  static final Address ROOT = new Address(null, "", 0);

  Address field(String name) {
    return new Address(this, name, 0);
  }

  Address entry(int number) {
    return new Address(this, null, number);
  }

  @Override
  public String toString() {
    return spell(new StringBuilder()).toString();
  }

  private StringBuilder spell(StringBuilder text) {
    if (outer == null) {
      return text;
    }
    outer.spell(text).append('/');
    return step == null ? text.append(index) : text.append(Pointer.escape(step));
  }
}
