package io.planwerk;

import com.google.inject.AbstractModule;
import io.planwerk.application.archive.Archiving;
import io.planwerk.application.archive.ArchivingService;

/** Archives, which only databases have. */
final class ArchiveModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Archiving.class).to(ArchivingService.class);
  }
}
