package io.answergraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.answergraph.cli.Main;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages, as the design draws them. */
class ArchitectureTest {
    private static final String ROOT = "io.answergraph";

    /** Fewer classes than this mean that the test looks in the wrong place. */
    private static final int FLOOR = 100;

    /** There only in a program built with the profile of that name. */
    private static final String SPARK = "spark";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What a package may use: packages of the program, and prefixes of the names of foreign ones. */
    private record Row(String name, Set<String> own, Set<String> foreign) {
        @Override
        public String toString() {
            return name;
        }

        boolean allows(JavaClass used) {
            String type = used.getBaseComponentType().getPackageName();
            if (type.startsWith("java.")
                    || type.startsWith("javax.xml.")
                    || type.startsWith("org.jspecify")
                    || type.isEmpty()) {
                return true;
            }
            if (type.equals(ROOT) || type.startsWith(ROOT + ".")) {
                String own = stage(type);
                return own.equals(name) || this.own.contains(own);
            }
            return foreign.stream().anyMatch(type::startsWith);
        }
    }

    private static final List<Row> TABLE = List.of(
            new Row("model", Set.of(), Set.of()),
            new Row(
                    "source",
                    Set.of("model"),
                    Set.of("org.jsoup", "com.fasterxml.jackson", "org.commonmark", "org.mozilla.universalchardet")),
            new Row("language", Set.of("model"), Set.of("opennlp")),
            new Row("lexicon", Set.of("model"), Set.of()),
            new Row("extract", Set.of("model", "lexicon"), Set.of()),
            new Row("rdf", Set.of("model"), Set.of("org.apache.commons.text", "org.apache.jena")),
            new Row(
                    "vocabulary",
                    Set.of("model", "lexicon", "rdf"),
                    Set.of("org.apache.commons.text", "org.apache.jena")),
            new Row("search", Set.of("rdf"), Set.of("org.apache.jena", "org.apache.lucene")),
            new Row("store", Set.of("model", "rdf", "search"), Set.of("org.apache.jena", "com.google.re2j")),
            new Row("export", Set.of("model", "rdf", "compare"), Set.of("org.apache.jena", "org.apache.commons.csv")),
            new Row(
                    "backup",
                    Set.of("model", "rdf", "export", "store"),
                    Set.of("org.apache.jena", "com.fasterxml.jackson")),
            new Row("parts", Set.of("model", "export"), Set.of("org.apache.jena", "com.fasterxml.jackson")),
            new Row("compare", Set.of("model", "rdf", "store"), Set.of("org.apache.jena", "org.apache.commons.csv")),
            new Row("html", Set.of(), Set.of("gg.jte")),
            new Row("docs", Set.of("rdf", "html"), Set.of("org.apache.jena")),
            new Row("explore", Set.of("model", "rdf", "store", "compare", "html", "linked"), Set.of("org.apache.jena")),
            new Row(
                    "ask",
                    Set.of("model", "rdf", "store", "compare", "html", "explore", "linked"),
                    Set.of("org.apache.jena")),
            new Row("linked", Set.of("rdf", "store", "docs"), Set.of("org.apache.jena")),
            new Row(
                    "reconcile",
                    Set.of("rdf", "store"),
                    Set.of("org.apache.jena", "org.apache.commons.text", "com.fasterxml.jackson")),
            new Row(
                    "remote",
                    Set.of("model", "store"),
                    Set.of("org.apache.jena", "com.fasterxml.jackson", "dev.failsafe")),
            new Row(
                    "server",
                    Set.of(
                            "model",
                            "remote",
                            "rdf",
                            "export",
                            "store",
                            "ask",
                            "compare",
                            "docs",
                            "explore",
                            "html",
                            "linked",
                            "reconcile",
                            "search"),
                    Set.of(
                            "org.apache.jena",
                            "com.fasterxml.jackson",
                            "org.eclipse.jetty",
                            "jakarta.servlet",
                            "io.micrometer")),
            new Row("evaluate", Set.of("model"), Set.of("com.fasterxml.jackson")),
            new Row(
                    "cli",
                    Set.of(
                            "",
                            "model",
                            "source",
                            "language",
                            "lexicon",
                            "extract",
                            "rdf",
                            "export",
                            "backup",
                            "parts",
                            "store",
                            "compare",
                            "vocabulary",
                            "html",
                            "docs",
                            "remote",
                            "server",
                            "evaluate"),
                    Set.of(
                            "picocli",
                            "me.tongfei.progressbar",
                            "com.github.freva.asciitable",
                            "com.fasterxml.jackson",
                            "org.apache.jena")),
            new Row(
                    SPARK,
                    Set.of("", "model", "source", "rdf", "export", "parts", "store"),
                    Set.of("org.apache.jena", "org.apache.spark", "org.apache.hadoop", "scala")),
            new Row("", Set.of("model", "language", "lexicon", "extract"), Set.of()));

    static Stream<Row> table() {
        return TABLE.stream();
    }

    private static String stage(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }

    @Test
    void the_test_sees_the_program() {
        assertThat(PROGRAM).hasSizeGreaterThan(FLOOR);
        Set<String> seen = packages();
        assertThat(seen)
                .isEqualTo(TABLE.stream()
                        .map(Row::name)
                        .filter(name -> !name.equals(SPARK) || seen.contains(SPARK))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_package_uses_no_more_than_its_row_allows(Row row) {
        classes()
                .that(are(describe(
                        "in " + row, type -> stage(type.getPackageName()).equals(row.name()))))
                .should()
                .onlyDependOnClassesThat(are(describe("allowed to " + row, row::allows)))
                .allowEmptyShould(row.name().equals(SPARK))
                .check(PROGRAM);
    }

    @Test
    void a_library_has_one_home() {
        onlyIn("language", "opennlp..");
        onlyIn("search", "org.apache.lucene..");
        onlyIn("store", "org.apache.jena.tdb2..", "org.apache.jena.dboe..", "com.google.re2j..");
        onlyIn("server", "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..", "io.micrometer..");
        onlyIn("rdf", "org.apache.jena.shacl..");
        onlyIn("source", "org.jsoup..", "org.commonmark..", "org.mozilla.universalchardet..");
        onlyIn("cli", "picocli..", "me.tongfei.progressbar..", "com.github.freva..");
    }

    private static void onlyIn(String home, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(PROGRAM);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void only_the_command_line_touches_standard_streams() {
        for (String stream : List.of("in", "out", "err")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".cli..")
                    .should()
                    .accessField(System.class, stream)
                    .check(PROGRAM);
        }
    }

    @Test
    void only_main_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void no_package_is_a_drawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..")
                .check(PROGRAM);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(packages())
                .allMatch(name -> PROGRAM.getPackage(name.isEmpty() ? ROOT : ROOT + "." + name)
                        .isAnnotatedWith(NullMarked.class));
    }

    private static Set<String> packages() {
        return PROGRAM.stream()
                .map(type -> stage(type.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
