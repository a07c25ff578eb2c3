package io.entente.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** JSON Schemas for editors, generated from shapes. */
final class SchemaText {

    private SchemaText() {}

    /** The schema of files of a shape. */
    static String of(String title, Shape shape) {
        Definitions definitions = Definitions.empty();
        ObjectNode schema = Definitions.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.setAll(shape.schema(definitions));
        schema.set("$defs", definitions.all());
        try {
            ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            return mapper.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
