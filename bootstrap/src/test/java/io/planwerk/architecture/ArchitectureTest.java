package io.planwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules, and every rule catches the violation that is planted for it. */
class ArchitectureTest {
  private static final Architecture HOUSE = new Architecture("io.planwerk");
  private static final Architecture PLANTED = new Architecture("io.planwerk.planted");

  private static final JavaClasses REAL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(HOUSE.root());
  private static final JavaClasses WRONG = new ClassFileImporter().importPackages(PLANTED.root());

  @TestFactory
  Stream<DynamicTest> shouldKeep() {
    return HOUSE.rules().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(REAL)));
  }

  @TestFactory
  Stream<DynamicTest> shouldCatchThePlantedViolationOf() {
    return PLANTED.rules().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertCaught(rule.getValue())));
  }

  private static void assertCaught(ArchRule rule) {
    assertThat(rule.evaluate(WRONG).hasViolation()).isTrue();
  }

  @Test
  void shouldNameOnlyPackagesThatExist() {
    HOUSE.packages().forEach(name -> assertThat(REAL.containPackage(name)).as(name).isTrue());
    PLANTED.packages().forEach(name -> assertThat(WRONG.containPackage(name)).as(name).isTrue());
  }
}
