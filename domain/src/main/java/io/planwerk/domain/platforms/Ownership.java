package io.planwerk.domain.platforms;

/** On whose ground a platform stands; only own ground (owned media in PESO) can't be taken away. */
public enum Ownership {
  /** A large network of somebody else, who sets the rules. */
  EXTERNAL,
  /** The company's own blog, forum, newsletter or application. */
  OWN,
  /** A small specialised place of somebody else, such as a professional forum. */
  NICHE
}
