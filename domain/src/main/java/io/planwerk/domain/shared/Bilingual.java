package io.planwerk.domain.shared;

/**
 * A text for people in both languages of the product.
 *
 * @param de the German wording
 * @param en the English wording
 */
public record Bilingual(String de, String en) {}
