package io.planwerk.domain.detection;

import io.planwerk.domain.shared.Bilingual;

/**
 * What a look at the mentions of the last hours showed.
 *
 * @param storm to be kept until the next look
 * @param before level until now
 * @param reached level that is seen at this moment, before anything is remembered
 * @param signs of the stretch of time that tells most
 * @param reason why the storm has this level, in figures
 */
public record Look(Storm storm, int before, int reached, Signs signs, Bilingual reason) {

  public boolean rises() {
    return storm.level() > before;
  }

  public boolean falls() {
    return storm.level() < before;
  }
}
