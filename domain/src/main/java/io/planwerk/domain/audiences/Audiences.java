package io.planwerk.domain.audiences;

import java.util.List;

/**
 * The people a strategy is about. They come first (POST, Forrester): what they need and where they
 * already are decides on content and platforms.
 *
 * @param items groups of people the company wants to reach
 * @param contributors people and groups outside the team who take part and carry the conversation
 *     further
 */
public record Audiences(List<Audience> items, List<Contributor> contributors) {

  public Audiences {
    items = List.copyOf(items);
    contributors = List.copyOf(contributors);
  }
}
