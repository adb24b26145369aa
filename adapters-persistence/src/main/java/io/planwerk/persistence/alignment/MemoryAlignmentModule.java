package io.planwerk.persistence.alignment;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.JointAlignments;

/** Alignments in memory. */
public final class MemoryAlignmentModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Alignments.class).to(MemoryAlignments.class);
    bind(JointAlignments.class).to(MemoryJointAlignments.class);
  }
}
