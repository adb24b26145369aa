package io.planwerk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of the house, for any root package: the real one and one that breaks them all. */
record Architecture(String root) {

  /** Every package that a rule names. */
  List<String> packages() {
    return List.of(
        root,
        root + ".domain",
        root + ".application",
        root + ".application.port",
        root + ".rest",
        root + ".persistence",
        root + ".optimizer",
        root + ".listening",
        root + ".web",
        root + ".identity");
  }

  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("domain uses the JDK only", domainUsesTheJdkOnly());
    rules.put("application knows no technology", applicationKnowsNoTechnology());
    rules.put("rest never sees an outbound port", restSeesNoPort());
    rules.put("persistence sees the domain and the ports only", seesPortsOnly("persistence"));
    rules.put("optimizer sees the domain and the ports only", seesPortsOnly("optimizer"));
    rules.put("listening sees the domain and the ports only", seesPortsOnly("listening"));
    rules.put("web sees the domain and the ports only", seesPortsOnly("web"));
    rules.put("identity sees the domain and the ports only", seesPortsOnly("identity"));
    rules.put("adapters never see each other", adaptersKeepApart());
    rules.put("nobody sees the bootstrap", nobodySeesTheBootstrap());
    rules.put("areas of the domain are free of cycles", acyclic("domain"));
    rules.put("areas of the application are free of cycles", acyclic("application"));
    rules.put("domain types are records, enums, sealed or final", domainTypesAreClosed());
    rules.put("Javalin stays in rest", only("io.javalin..", "rest"));
    rules.put("JDBI stays in persistence", only("org.jdbi..", "persistence"));
    rules.put("native code stays in optimizer", only("java.lang.foreign..", "optimizer"));
    rules.put("Lucene stays in listening", only("org.apache.lucene..", "listening"));
    rules.put("Jetty's client stays in web", only("org.eclipse.jetty.client..", "web"));
    rules.put("tokens of providers stay in identity", only("com.nimbusds..", "identity"));
    rules.put("ciphers stay in identity", only("org.bouncycastle..", "identity"));
    rules.put("mail stays in web", only("jakarta.mail..", "web"));
    rules.put(
        "the scheduler stays in persistence", only("com.github.kagkarlsson..", "persistence"));
    rules.put("Guice stays in modules and the bootstrap", guiceStaysInModules());
    rules.put("time and chance come in as arguments", timeAndChanceComeIn());
    rules.put("nothing is injected into fields", noFieldInjection());
    rules.put("no standard streams", noStandardStreams());
    rules.put(
        "no generic exceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    rules.put("every package says what it is", everyPackageSaysWhatItIs());
    rules.put("no names that say nothing", noEmptyNames());
    return rules;
  }

  private String in(String layer) {
    return root + "." + layer + "..";
  }

  private ArchRule domainUsesTheJdkOnly() {
    return classes()
        .that()
        .resideInAPackage(in("domain"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            in("domain"),
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math..",
            "java.text..",
            "java.net",
            "java.nio",
            "java.nio.charset",
            "java.security",
            "org.jspecify.annotations");
  }

  private ArchRule applicationKnowsNoTechnology() {
    return classes()
        .that()
        .resideInAPackage(in("application"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            in("application"),
            in("domain"),
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math..",
            "java.nio.charset",
            "java.security",
            "jakarta.inject",
            "org.jspecify.annotations");
  }

  private ArchRule restSeesNoPort() {
    return noClasses()
        .that()
        .resideInAPackage(in("rest"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("application.port"));
  }

  private ArchRule seesPortsOnly(String adapter) {
    return noClasses()
        .that()
        .resideInAPackage(in(adapter))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(in("application"))
                .and(not(resideInAnyPackage(root + ".application", in("application.port")))));
  }

  private ArchRule adaptersKeepApart() {
    return slices()
        .matching(root + ".(rest|persistence|optimizer|listening|web|identity)..")
        .should()
        .notDependOnEachOther();
  }

  private ArchRule nobodySeesTheBootstrap() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            in("domain"),
            in("application"),
            in("rest"),
            in("persistence"),
            in("optimizer"),
            in("listening"),
            in("web"),
            in("identity"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root);
  }

  private ArchRule acyclic(String layer) {
    return slices().matching(root + "." + layer + ".(*)..").should().beFreeOfCycles();
  }

  private ArchRule domainTypesAreClosed() {
    return classes()
        .that()
        .resideInAPackage(in("domain"))
        .and()
        .areNotAnonymousClasses()
        .should(
            satisfy(
                "be closed",
                type ->
                    type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isSealed()
                        || type.getSimpleName().equals("package-info")));
  }

  private ArchRule only(String library, String layer) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(in(layer))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private ArchRule guiceStaysInModules() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and(not(resideInAnyPackage(root)))
        .and(not(simpleNameEndingWith("Module")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.inject..");
  }

  private ArchRule timeAndChanceComeIn() {
    Set<String> owners =
        Set.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "YearMonth",
            "ZonedDateTime",
            "OffsetDateTime",
            "Year");
    return classes()
        .that()
        .resideInAnyPackage(in("domain"), in("application"))
        .should(
            notAccess(
                "ask for time or chance",
                access -> {
                  JavaClass owner = access.getTargetOwner();
                  String name = access.getName();
                  return (name.equals("now") && owners.contains(owner.getSimpleName()))
                      || name.equals("randomUUID")
                      || (owner.isEquivalentTo(System.class)
                          && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                      || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                      || owner.isAssignableTo(java.util.random.RandomGenerator.class);
                }));
  }

  private ArchRule noFieldInjection() {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .beAnnotatedWith(jakarta.inject.Inject.class)
        .orShould()
        .beAnnotatedWith(com.google.inject.Inject.class);
  }

  private ArchRule noStandardStreams() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            in("domain"),
            in("application"),
            in("rest"),
            in("persistence"),
            in("optimizer"),
            in("listening"),
            in("web"),
            in("identity"))
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
  }

  private ArchRule everyPackageSaysWhatItIs() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            satisfy(
                "stand in a package with a package-info that is null-marked",
                type ->
                    type.getPackage()
                        .tryGetAnnotationOfType(org.jspecify.annotations.NullMarked.class)
                        .isPresent()));
  }

  private ArchRule noEmptyNames() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)$");
  }

  private static ArchCondition<JavaClass> satisfy(
      String description, java.util.function.Predicate<JavaClass> predicate) {
    return ArchCondition.from(describe(description, predicate));
  }

  private static ArchCondition<JavaClass> notAccess(
      String description, java.util.function.Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>("not " + description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getAccessesFromSelf().stream()
            .filter(forbidden)
            .forEach(
                access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
      }
    };
  }
}
