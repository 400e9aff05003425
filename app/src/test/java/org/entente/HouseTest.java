package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and the arrows between them. */
class HouseTest {
    /** Room → the rooms that it may see besides itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("pack", List.of("model")),
            Map.entry("annotate", List.of("model", "pack")),
            Map.entry("extract", List.of("model", "pack")),
            Map.entry("resolve", List.of("model", "pack")),
            Map.entry("consolidate", List.of("model", "pack")),
            // one arrow beyond the three in a row: pipeline folds a document's own claims, so that Coded is whole
            Map.entry("pipeline", List.of("model", "pack", "annotate", "extract", "resolve", "consolidate")),
            Map.entry("linguistics", List.of("model")),
            Map.entry("read", List.of("model", "pack", "pipeline")),
            Map.entry("store", List.of("model", "pack", "pipeline")),
            Map.entry("explore", List.of("model", "pack", "pipeline")),
            Map.entry("forecast", List.of("model", "pack", "pipeline")),
            Map.entry("export", List.of("model", "pack", "pipeline")),
            Map.entry("eval", List.of("model", "pack", "pipeline")));

    private static JavaClasses house;

    @BeforeAll
    static void open() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.entente");
    }

    static List<String> rooms() {
        return ARROWS.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSeesOnlyWhereItsArrowsPoint(String room) {
        String[] forbidden = ARROWS.keySet().stream()
                .filter(other -> !other.equals(room) && !ARROWS.get(room).contains(other))
                .map(HouseTest::inside)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(inside("serve"))
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void everyClassHasARoom() {
        String[] known = ARROWS.keySet().stream().map(HouseTest::inside).toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("org.entente..")
                .should()
                .resideInAnyPackage(known)
                .orShould()
                .resideInAnyPackage(inside("serve"), inside("spark"), inside("bench"))
                .check(house);
    }

    @Test
    void noRoomGoesInACircle() {
        slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(house);
    }

    @Test
    void coreNeedsNothingButJava() {
        String[] core = List.of("model", "pack", "annotate", "extract", "resolve", "pipeline", "consolidate").stream()
                .map(HouseTest::inside)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAnyPackage(core)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.entente..", "org.jspecify.annotations.."))
                .check(house);
    }

    @Test
    void onlyServeAndReadTouchTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("serve"), inside("read"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|ServerSocket|HttpURLConnection|URLConnection|DatagramSocket)")
                .check(house);
    }

    @Test
    void modelDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage(inside("model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .check(house);
    }

    @Test
    void noStaticFieldCanChange() {
        classes().should(haveOnlyFinalStatics()).check(house);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        ArchRule rule = classes().should(new ArchCondition<>("have a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean said = type.getPackage()
                        .tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                        .isPresent();
                events.add(new SimpleConditionEvent(
                        type, said, type.getPackageName() + " has no package-info with @NullMarked"));
            }
        });
        rule.check(house);
    }

    private static ArchCondition<JavaClass> haveOnlyFinalStatics() {
        return new ArchCondition<>("have only final static fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> events.add(new SimpleConditionEvent(
                                field,
                                field.getModifiers().contains(JavaModifier.FINAL),
                                field.getFullName() + " can change")));
            }
        };
    }

    private static String inside(String room) {
        return "org.entente." + room + "..";
    }
}
