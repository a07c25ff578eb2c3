package io.entente.reading;

import io.entente.deal.Exclusivity;
import io.entente.deal.OpenIssues;
import io.entente.describe.Choice;
import io.entente.describe.Description;
import io.entente.id.ActorId;
import io.entente.quantity.Figure;
import io.entente.quantity.Quarter;
import io.entente.strategy.StrategyChoice;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The format of scenarios and profiles: finds the shape of every component of every record. Keys are the names of the
 * components; ranges and defaults come from the tables, policies from the catalogue.
 */
final class Format {

    private final Tables tables;
    private final Map<String, ? extends List<? extends Description<?>>> policies;
    private final Optional<References> references;

    /** Shapes that were made before, of records and of profiles: what reflection tells takes long. */
    private final Map<Class<?>, RecordShape> records = new ConcurrentHashMap<>();

    private final Map<ActorKind, RecordShape> profiles = new ConcurrentHashMap<>();

    /**
     * The format.
     *
     * @param policies those known, by kind: offer, acceptance, opponent, link
     * @param references the names that can be referred to; empty: any name will do
     */
    Format(
            Tables tables,
            Map<String, ? extends List<? extends Description<?>>> policies,
            Optional<References> references) {
        this.tables = tables;
        this.policies = policies;
        this.references = references;
    }

    /** The same format for a scenario with these names. */
    Format with(References names) {
        return new Format(tables, policies, Optional.of(names));
    }

    /** A whole scenario. */
    RecordShape scenario() {
        return record(ScenarioFile.class);
    }

    /** A profile: the actor without its id, which is the file's name, and with its strategy. */
    RecordShape profile(ActorKind kind) {
        return profiles.computeIfAbsent(kind, this::profileShape);
    }

    private RecordShape profileShape(ActorKind kind) {
        Map<String, RecordShape.Field> fields = fields(kind.type());
        fields.remove("id");
        if (kind.negotiates()) {
            Optional<Node> standard = tables.standard(section(kind.type()), "strategy");
            fields.put("strategy", new RecordShape.Field(record(StrategyChoice.class), standard));
        }
        return new RecordShape(kind.type(), fields);
    }

    /** What a key of a record means where it is left out. */
    Optional<Node> standard(Class<? extends Record> type, String key) {
        return tables.standard(section(type), key);
    }

    /** A record. */
    RecordShape record(Class<? extends Record> type) {
        RecordShape known = records.get(type);
        if (known == null) {
            known = new RecordShape(type, fields(type));
            records.put(type, known);
        }
        return known;
    }

    private Map<String, RecordShape.Field> fields(Class<? extends Record> type) {
        Map<String, RecordShape.Field> fields = new LinkedHashMap<>();
        String section = section(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Site site = new Site(section, component.getName());
            Shape shape = special(site).orElseGet(() -> shape(component.getGenericType(), site));
            fields.put(component.getName(), new RecordShape.Field(shape, tables.standard(site.section, site.key)));
        }
        return fields;
    }

    /** What a record's section is called in the tables: {@code MarketSettings} is {@code market}. */
    static String section(Class<?> type) {
        String name = type.getSimpleName().replaceAll("(Settings|File|Entry)$", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A component of a record. */
    private record Site(String section, String key) {
        @Override
        public String toString() {
            return section + "." + key;
        }
    }

    /** What cannot be told from the type alone. */
    private Optional<Shape> special(Site site) {
        return Optional.ofNullable(
                switch (site.toString()) {
                    case "scenario.name" -> anyName("scenario name");
                    case "sweep.name" -> anyName("sweep name");
                    case "factor.values" -> new ListShape(new ValueShape(), ListShape.Kind.ANY);
                    case "scenario.profiles" -> new ProfilesShape(this);
                    case "scenario.overrides" -> new OverridesShape(this);
                    case "scenario.uncertainty" ->
                        new ShorthandShape("none", OFF, record(io.entente.scenario.Uncertainty.class));
                    case "scenario.actors" -> new ListShape(actor("actor", Optional.empty()), ListShape.Kind.DISTINCT);
                    case "figure.asOf" -> new TextShape(true);
                    case "jurisdiction.id" -> anyName("jurisdiction");
                    case "regulator.jurisdiction" -> jurisdiction();
                    case "hyperscaler.presence" -> new MapShape(jurisdiction(), figure(site), true);
                    case "contract.computeExclusivity" -> COMPUTE_EXCLUSIVITY;
                    case "openIssues.computeExclusivity" -> new ListShape(COMPUTE_EXCLUSIVITY, ListShape.Kind.DISTINCT);
                    default -> null;
                });
    }

    /** Off, for those who write {@code uncertainty: none}. */
    private static final Node OFF =
            new Node.Mapping(Place.NOWHERE, Map.of("drawn", new Node.Entry(Place.NOWHERE, Node.plain("false"))));

    /** Exclusivity of an interface to models means nothing for compute. */
    private static final Shape COMPUTE_EXCLUSIVITY = new WordShape(Exclusivity.class, List.of(Exclusivity.API));

    private Shape shape(Type type, Site site) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), site);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == double.class || plain == Double.class) {
            return new NumberShape(range(site));
        } else if (plain == int.class) {
            return new CountShape(new NumberShape(range(site)));
        } else if (plain == boolean.class || plain == Boolean.class) {
            return new FlagShape();
        } else if (plain.isEnum()) {
            return new WordShape(plain, List.of());
        }
        return value(plain, site);
    }

    private Shape value(Class<?> type, Site site) {
        if (type == String.class) {
            return new TextShape(false);
        } else if (type == ActorId.class) {
            return actor(site);
        } else if (type == Quarter.class) {
            return new QuarterShape();
        } else if (type == Figure.class) {
            return figure(site);
        } else if (type == Choice.class) {
            return new ChoiceShape(policies.get(site.key));
        }
        return record(type.asSubclass(Record.class));
    }

    private Shape generic(Class<?> raw, Type[] arguments, Site site) {
        if (raw == Optional.class) {
            return new OptionalShape(shape(arguments[0], site));
        } else if (raw == Map.class) {
            return new MapShape(shape(arguments[0], site), shape(arguments[1], site), false);
        } else if (raw == Set.class) {
            return new ListShape(shape(arguments[0], site), ListShape.Kind.SET);
        }
        boolean levels = site.section.equals(section(OpenIssues.class));
        return new ListShape(shape(arguments[0], site), levels ? ListShape.Kind.DISTINCT : ListShape.Kind.ANY);
    }

    private Range range(Site site) {
        return tables.range(site.section, site.key);
    }

    private FigureShape figure(Site site) {
        return new FigureShape(new NumberShape(range(site)), record(Figure.class));
    }

    private Shape actor(Site site) {
        return switch (site.key) {
            case "hyperscaler" -> actor("hyperscaler", references.map(References::hyperscalers));
            case "lab" -> actor("lab", references.map(References::labs));
            default -> actor("actor", references.map(References::actors));
        };
    }

    private static Shape actor(String noun, Optional<SortedSet<String>> known) {
        return new NameShape(noun, known, ActorId::new);
    }

    private Shape jurisdiction() {
        return new NameShape("jurisdiction", references.map(References::jurisdictions), Function.identity()::apply);
    }

    private static Shape anyName(String noun) {
        return new NameShape(noun, Optional.empty(), Function.identity()::apply);
    }
}
