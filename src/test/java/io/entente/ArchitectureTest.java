package io.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the picture of the house: rooms know the model and nothing of each other. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.entente");

    @ParameterizedTest
    @ValueSource(strings = {"read", "extract", "register", "group", "write"})
    void roomKnowsNoOtherRoomThanTheModel(String room) {
        String[] others = java.util.stream.Stream.of("read", "extract", "register", "group", "write", "job", "cli")
                .filter(other -> !other.equals(room))
                .map(other -> "io.entente." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("io.entente." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void modelStandsOnJavaAlone() {
        classes()
                .that()
                .resideInAPackage("io.entente.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.entente.model..", "java..")
                .check(HOUSE);
    }

    @Test
    void springIsKnownToJobRegisterAndCliAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.entente.model..",
                        "io.entente.read..",
                        "io.entente.extract..",
                        "io.entente.group..",
                        "io.entente.write..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void pdfLibrariesAreKnownToReadAndWriteAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.entente.read..", "io.entente.write..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void packagesFormNoRing() {
        slices().matching("io.entente.(*)..").should().beFreeOfCycles().check(HOUSE);
    }
}
