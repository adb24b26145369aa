package io.planwerk;

import com.google.inject.Module;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.database.DatabaseSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class WebhookLifeInH2Test extends WebhookLife {
  @TempDir Path folder;

  @Override
  Module persistence() {
    return new DatabasePersistenceModule(new DatabaseSettings.InFolder(folder));
  }
}
