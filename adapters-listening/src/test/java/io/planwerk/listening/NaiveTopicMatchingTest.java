package io.planwerk.listening;

import io.planwerk.application.port.TopicMatching;

class NaiveTopicMatchingTest implements TopicMatchingContract {

  @Override
  public TopicMatching matching() {
    return new NaiveTopicMatching();
  }
}
