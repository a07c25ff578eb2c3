package io.entente;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls of the house: who may know whom, and what nobody may touch. */
@AnalyzeClasses(packages = "io.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Imports point downward only, and packages on one floor do not know each other. */
    private static final String FLOORS = """
            15  cli serve
            14  report
            13  experiment casebook
            12  jade direct fold analysis
            11  engine session
            10  mind eventlog reading
             9  event scenario
             8  strategy
             7  leverage
             6  protocol regulation
             5  preference
             4  market
             3  alliance
             2  actor deal
             1  game outcome
             0  random describe id
            -1  quantity
            """;

    private static final String ROOT = "io.entente.";

    private static final Map<String, Integer> FLOOR_OF = FLOORS.lines()
            .map(line -> line.strip().split(" +"))
            .flatMap(floor -> Arrays.stream(floor).skip(1).map(room -> Map.entry(room, Integer.valueOf(floor[0]))))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @ArchTest
    static final ArchRule everyPackageStandsOnAFloor = classes()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "stand on a floor of ArchitectureTest", (JavaClass type) -> FLOOR_OF.containsKey(room(type)))));

    @ArchTest
    static final ArchRule importsPointDownward = classes().should(importDownwardOnly());

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.entente.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule jadeStaysInItsPackage = noClasses()
            .that()
            .resideOutsideOfPackage("io.entente.jade..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jade..")
            .because("the logic of the actors is the same on every host");

    @ArchTest
    static final ArchRule jacksonStaysAtTheBorders = noClasses()
            .that()
            .resideOutsideOfPackages(rooms("reading", "eventlog", "jade"))
            .and()
            .resideOutsideOfPackages(roomsFrom(13))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("values do not know how they are written")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule randomnessComesFromTheSeed = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(java.util.Random.class)
                    .or(assignableTo(java.util.SplittableRandom.class))
                    .or(JavaClass.Predicates.resideInAPackage("java.util.random")))
            .orShould()
            .callMethodWhere(calls(Math.class, "random"))
            .orShould()
            .callMethodWhere(calls(StrictMath.class, "random"))
            .orShould()
            .callMethodWhere(calls(UUID.class, "randomUUID"))
            .orShould()
            .callMethod(java.util.Collections.class, "shuffle", java.util.List.class)
            .because("a run is a function of its scenario and its seed");

    @ArchTest
    static final ArchRule timeComesIn = noClasses()
            .that()
            .resideOutsideOfPackages(roomsFrom(15))
            .should()
            .callMethodWhere(calls(System.class, "currentTimeMillis|nanoTime"))
            .orShould()
            .callMethodWhere(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))
                    .and(target(nameMatching("now|system.*|tick.*"))))
            .orShould()
            .callMethodWhere(calls(java.util.Calendar.class, "getInstance"))
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethodWhere(calls(Thread.class, "sleep"))
            .because("agents wait for messages, never for clocks")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule standardStreamsBelongToTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("io.entente.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("stdout carries data and stderr progress")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule mathematicsIsTheSameOnEveryMachine = noClasses()
            .should()
            .callMethodWhere(calls(
                    Math.class, "exp|expm1|log|log10|log1p|pow|cbrt|hypot|a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh"))
            .because(
                    "Math may differ in the last bit between machines, and logs are compared byte by byte. Maybe call StrictMath");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    // A rule that finds nothing proves little: these show that the rules above can fail.

    @ParameterizedTest
    @CsvSource({
        "market, actor, true",
        "actor, market, false",
        "jade, direct, false",
        "strategy, strategy, true",
        "cli, id, true",
        "id, random, false"
    })
    void floorsAreOneWay(String from, String to, boolean allowed) {
        assertThat(mayKnow(from, to)).isEqualTo(allowed);
    }

    @Test
    void offendersAreCaught() {
        var offender = new ClassFileImporter().importClasses(Offender.class);
        assertThat(Stream.of(
                        everyPackageStandsOnAFloor,
                        jadeStaysInItsPackage,
                        jacksonStaysAtTheBorders,
                        randomnessComesFromTheSeed,
                        timeComesIn,
                        standardStreamsBelongToTheCommandLine,
                        mathematicsIsTheSameOnEveryMachine,
                        nothingStaticChanges))
                .allSatisfy(rule -> assertThat(rule.evaluate(offender).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    /** Breaks every rule that one class can break. */
    @SuppressWarnings("unused")
    private static final class Offender {
        private static double mutable = Math.random();
        private com.fasterxml.jackson.core.JsonFactory json;
        private jade.core.AID agent;

        void offend() {
            System.out.println(Instant.now());
            mutable = Math.exp(mutable);
        }
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to)
                || FLOOR_OF.getOrDefault(from, Integer.MIN_VALUE) > FLOOR_OF.getOrDefault(to, Integer.MAX_VALUE);
    }

    /** The top package of a class: {@code strategy} for everything in and below io.entente.strategy. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static String[] roomsFrom(int floor) {
        return rooms(FLOOR_OF.keySet().stream()
                .filter(room -> FLOOR_OF.get(room) >= floor)
                .toArray(String[]::new));
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> type, String names) {
        return DescribedPredicate.describe(
                type.getSimpleName() + "." + names,
                call -> call.getTargetOwner().isEquivalentTo(type)
                        && call.getName().matches(names));
    }

    private static ArchCondition<JavaClass> importDownwardOnly() {
        return new ArchCondition<>("import from lower floors or their own package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass known = dependency.getTargetClass();
                    if (known.getPackageName().startsWith(ROOT) && !mayKnow(room(type), room(known))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
