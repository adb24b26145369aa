package io.planwerk.domain.detection;

import org.jspecify.annotations.Nullable;

/**
 * What a stretch of time shows, by which the strength of a storm is told. A first mention is one
 * that repeats no other.
 *
 * @param minutes length of the stretch
 * @param mentions how many there were of any tone, echoes included
 * @param critical how many of them were critical
 * @param usual how many critical ones are usual at this time of the week, echoes included
 * @param firsts critical ones that repeat no other
 * @param times how many times as many of these as usual
 * @param surprise how unlikely so many of these are, in standard deviations; 0 and up
 * @param echoSurprise the same with echoes included
 * @param volumeSurprise the same of first mentions of any tone
 * @param share of critical ones among first mentions, 0 to 1
 * @param usualShare what is usual of it
 * @param shareSurprise how unlikely so high a share is, in standard deviations; below 0 where it is
 *     lower than usual
 * @param unread share of first mentions whose tone couldn't be told
 * @param networks on how many critical ones are far more than usual
 * @param articles in newspapers, radio and television within the last {@value Recent#HOURS} hours
 * @param usualArticles how many of these are usual
 * @param broadcasts those of the articles that were on radio or television
 * @param doubling minutes in which critical ones double, absent where they don't grow
 * @param lasting whether it isn't the first half alone that was loud, nor the last
 */
public record Signs(
    int minutes,
    int mentions,
    int critical,
    double usual,
    int firsts,
    double times,
    double surprise,
    double echoSurprise,
    double volumeSurprise,
    double share,
    double usualShare,
    double shareSurprise,
    double unread,
    int networks,
    int articles,
    double usualArticles,
    int broadcasts,
    @Nullable Double doubling,
    boolean lasting) {

  /** Articles that go beyond what is usual. */
  double press() {
    return Math.max(0, articles - usualArticles);
  }
}
