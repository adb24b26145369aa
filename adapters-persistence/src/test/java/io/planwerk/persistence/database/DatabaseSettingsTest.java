package io.planwerk.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.persistence.database.DatabaseSettings.InFolder;
import io.planwerk.persistence.database.DatabaseSettings.PostgreSql;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

  @Test
  void shouldTakeJdbcAddressesAsTheyAre() {
    String url = "jdbc:postgresql://db:5433/plan?user=anna&password=x";

    assertThat(DatabaseSettings.at(url)).isEqualTo(new PostgreSql(url, null, null));
    assertThat(DatabaseSettings.at(url)).hasToString("PostgreSql[jdbc:postgresql://db:5433/plan]");
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://anna:secret@db:5433/plan, jdbc:postgresql://db:5433/plan, anna, secret",
    "postgresql://anna@db/plan, jdbc:postgresql://db/plan, anna,",
    "postgres://db/plan?sslmode=require, jdbc:postgresql://db/plan?sslmode=require, ,",
    "postgres://a%40b:p%3A%2F%2B+x@[::1]:5432/plan, jdbc:postgresql://[::1]:5432/plan, a@b, p:/++x",
    "POSTGRES://db/plan, jdbc:postgresql://db/plan, ,",
  })
  void shouldReadPlainAddresses(String url, String jdbc, String user, String password) {
    assertThat(DatabaseSettings.at(url)).isEqualTo(new PostgreSql(jdbc, user, password));
  }

  @Test
  void shouldNotTellSecrets() {
    assertThat(DatabaseSettings.at("postgres://anna:secret@db/plan").toString())
        .doesNotContain("secret")
        .doesNotContain("anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "db",
        "mysql://anna:secret@db/plan",
        "jdbc:h2:file:/tmp/x",
        "postgres://",
        "postgres://anna:secret@db",
        "postgres://anna:secret@db/",
        "postgres://anna:sec ret@db/plan",
      })
  void shouldRefuseOtherAddressesWithoutRepeatingThem(String url) {
    assertThatThrownBy(() -> DatabaseSettings.at(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("postgres://")
        .hasMessageNotContaining("sec")
        .hasNoCause();
  }

  @Test
  void shouldRefuseAFolderThatWouldBeReadAsSettings() {
    assertThatThrownBy(() -> new InFolder(Path.of("data;ACCESS_MODE_DATA=r")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
