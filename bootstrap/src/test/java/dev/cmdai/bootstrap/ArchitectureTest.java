package dev.cmdai.bootstrap;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.ConfigSource;
import dev.cmdai.domain.port.Glossary;
import dev.cmdai.domain.port.HistoryStoreProvider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls of the house, as docs/explanation/architecture.md draws them. */
final class ArchitectureTest {

    private static final String DOMAIN = "dev.cmdai.domain..";
    private static final String APPLICATION = "dev.cmdai.application..";
    private static final String ADAPTERS = "dev.cmdai.adapter..";

    /** An import that sees less than this has lost its way, and every rule would pass. */
    private static final int LEAST_CLASSES = 300;

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.cmdai");

    @Test
    void theWholeHouseIsSeen() {
        assertTrue(HOUSE.size() >= LEAST_CLASSES, "only " + HOUSE.size() + " classes");
        for (String room :
                List.of("domain", "application", "adapter.cli", "adapter.console", "bootstrap")) {
            assertTrue(HOUSE.containPackage("dev.cmdai." + room), room);
        }
    }

    @Test
    void domainKnowsOnlyJavaAndItself() {
        classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        DOMAIN,
                        "java.lang..",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "java.math",
                        "java.nio.file",
                        "java.time..",
                        "java.nio.charset",
                        "org.jspecify.annotations")
                .check(HOUSE);
    }

    @Test
    void domainTouchesNothingOutside() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Process")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .check(HOUSE);
    }

    @Test
    void applicationKnowsOnlyDomainAndMutiny() {
        classes()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        DOMAIN,
                        APPLICATION,
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "io.smallrye.mutiny..",
                        "org.jspecify.annotations")
                .check(HOUSE);
    }

    @Test
    void drivenAdaptersDontKnowTheUseCases() {
        noClasses()
                .that(
                        resideInAPackage(ADAPTERS)
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        "dev.cmdai.adapter.cli..",
                                                        "dev.cmdai.adapter.console.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(APPLICATION)
                .check(HOUSE);
    }

    @Test
    void adaptersDontKnowEachOther() {
        slices().matching("dev.cmdai.adapter.(*)..").should().notDependOnEachOther().check(HOUSE);
    }

    @Test
    void onlyBootstrapSeesEverything() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, APPLICATION, ADAPTERS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.cmdai.bootstrap..")
                .check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.cmdai.domain.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("dev.cmdai.adapter.*.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked =
                HOUSE.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(p ->
                                p.tryGetPackageInfo()
                                        .filter(i -> i.isAnnotatedWith(NullMarked.class))
                                        .isEmpty())
                        .map(p -> p.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void standardStreamsBelongToMain() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.cmdai.adapter.console..", "dev.cmdai.adapter.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(except("RecipeCompiler", "GlossaryCompiler"));
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .and()
                .doNotHaveSimpleName("RecipeCompiler")
                .and()
                .doNotHaveSimpleName("GlossaryCompiler")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.ibatis.., dev.cmdai.adapter.sqlite..",
        "org.sqlite.., dev.cmdai.adapter.sqlite..",
        "java.sql.., dev.cmdai.adapter.sqlite..",
        "tools.jackson.., dev.cmdai.adapter.cli..",
        "org.apache.commons.cli.., dev.cmdai.adapter.cli..",
        "org.jline.., dev.cmdai.adapter.console..",
        "io.smallrye.mutiny.., dev.cmdai.application..",
    })
    void eachLibraryHasOneHome(String library, String home) {
        assertTrue(
                HOUSE.stream()
                        .anyMatch(c ->
                                c.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(d ->
                                                resideInAPackage(library)
                                                        .test(d.getTargetClass()))),
                "nobody uses " + library);
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void tomlIsReadBySettingsAndByTheBuildOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.cmdai.adapter.toml..", "dev.cmdai.adapter.builtin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tomlj..")
                .check(HOUSE);
    }

    @Test
    void providersAreFinalAndHoldNothing() {
        DescribedPredicate<JavaClass> provider =
                assignableTo(BackendProvider.class)
                        .or(assignableTo(HistoryStoreProvider.class))
                        .or(assignableTo(ConfigSource.class))
                        .and(not(JavaClass.Predicates.INTERFACES));
        classes()
                .that(provider)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .bePublic()
                .check(HOUSE);
        fields().that()
                .areDeclaredInClassesThat(provider)
                .should()
                .beStatic()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyProviderIsListedAndNothingElse() {
        for (Class<?> port :
                List.of(
                        BackendProvider.class,
                        HistoryStoreProvider.class,
                        ConfigSource.class,
                        Glossary.class)) {
            Set<String> listed =
                    ServiceLoader.load(port).stream()
                            .map(p -> p.type().getName())
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> written =
                    HOUSE.that(assignableTo(port)).stream()
                            .filter(c -> !c.isInterface())
                            .map(JavaClass::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, listed, port.getSimpleName());
            assertTrue(!written.isEmpty(), "nobody offers a " + port.getSimpleName());
        }
    }

    private static JavaClasses except(String... names) {
        Set<String> left = Set.of(names);
        DescribedPredicate<JavaClass> kept =
                DescribedPredicate.describe(
                        "not a build tool", c -> !left.contains(c.getSimpleName()));
        return HOUSE.that(kept);
    }
}
