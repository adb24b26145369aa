package io.planwerk.domain.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company publishes: themes, formats, frequency, search, internal media and a uniform
 * appearance. Contents and media mix are point 7 of the ten points in Bitkom's checklist for social
 * media in companies.
 *
 * @param themes subjects that the company speaks about
 * @param formats kinds of pieces that are produced
 * @param cadences how often which platform is served
 * @param keywords phrases by which people shall find the company in search engines
 * @param internalTexts pieces for the company's own staff
 * @param calendar single pieces with their day, the editorial calendar
 * @param brandRules how the company looks and sounds wherever it appears
 */
public record Content(
    List<Theme> themes,
    List<ContentFormat> formats,
    List<Cadence> cadences,
    List<Keyword> keywords,
    List<InternalText> internalTexts,
    List<CalendarEntry> calendar,
    @Nullable BrandRules brandRules) {
  public Content {
    themes = List.copyOf(themes);
    formats = List.copyOf(formats);
    cadences = List.copyOf(cadences);
    keywords = List.copyOf(keywords);
    internalTexts = List.copyOf(internalTexts);
    calendar = List.copyOf(calendar);
  }
}
