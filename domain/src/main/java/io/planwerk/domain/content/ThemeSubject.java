package io.planwerk.domain.content;

/** What a theme is about. */
public enum ThemeSubject {
  /** What the company sells. */
  PRODUCT,
  /** The company itself: its history, figures, values. */
  COMPANY,
  /** The field in which the company works, beyond its own offer. */
  INDUSTRY,
  /** The people who work there or use the product. */
  PEOPLE,
  /** Help and advice in use. */
  SERVICE,
  /** Occasions on site or online. */
  EVENT,
  /** Anything else. */
  OTHER
}
