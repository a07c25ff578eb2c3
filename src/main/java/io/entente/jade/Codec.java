package io.entente.jade;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleAbstractTypeResolver;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.entente.id.ActorId;
import io.entente.id.ContractId;
import io.entente.id.TalkId;
import io.entente.mind.Answer;
import io.entente.mind.Question;
import io.entente.protocol.Action;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Contents of messages as JSON and back. Every number comes back bit by bit: shortest digits that round-trip, infinities
 * and NaN as strings. Sets and maps keep their order. A case of a sealed type is named by its {@code kind}.
 */
final class Codec {

    /** For all agents: safe for use by several threads, and costly to make. */
    static final Codec SHARED = new Codec();

    private final ObjectWriter writer;
    private final ObjectReader reader;

    private Codec() {
        JsonMapper mapper = mapper();
        this.writer = mapper.writerFor(Content.class);
        this.reader = mapper.readerFor(Content.class);
    }

    /** Readies writing in the background: the first message is a hundred times as costly as the next. */
    static void prepare() {
        Thread readying = new Thread(() -> SHARED.encode(new Content.Noted(0)), "entente-codec");
        readying.setDaemon(true);
        readying.start();
    }

    String encode(Content content) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("The content (" + content + ") must be writable as JSON", unwritable);
        }
    }

    /** Refuses what is not the JSON of a content. */
    Content decode(String json) {
        try {
            return Objects.requireNonNull(reader.<Content>readValue(json), "null");
        } catch (JsonProcessingException | NullPointerException malformed) {
            throw new IllegalArgumentException(
                    "The message (" + json + ") must be the JSON of a content.\nMaybe it was sent by a stranger.",
                    malformed);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(setsKeepTheirOrder())
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
        for (Class<?> identifier : List.of(ActorId.class, TalkId.class, ContractId.class)) {
            builder.addMixIn(identifier, BareValue.class);
        }
        for (Class<?> family : List.of(Content.class, Question.class, Answer.class, Action.class)) {
            builder.addMixIn(family, ByKind.class);
            cases(family).forEach(each -> builder.registerSubtypes(new NamedType(each, each.getSimpleName())));
        }
        return builder.build();
    }

    /** The records of a sealed type, through its sealed subtypes. */
    static Stream<Class<?>> cases(Class<?> family) {
        return family.isSealed() ? Stream.of(family.getPermittedSubclasses()).flatMap(Codec::cases) : Stream.of(family);
    }

    private static SimpleModule setsKeepTheirOrder() {
        SimpleModule module = new SimpleModule("ordered sets");
        module.setAbstractTypes(new SimpleAbstractTypeResolver().addMapping(Set.class, LinkedHashSet.class));
        return module;
    }

    /** Writes an identifier as the string it is. */
    private abstract static class BareValue {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // Jackson reads the signature alone
        BareValue(String value) {}

        @JsonValue
        abstract String value();
    }

    /** Writes the case of a sealed type beside its components. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface ByKind {}
}
