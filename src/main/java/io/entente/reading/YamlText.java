package io.entente.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Trees as YAML for a person: what holds no further structure stands on one line. */
final class YamlText {

    private YamlText() {}

    /** The text of a tree. */
    static String of(Node node) {
        DumperOptions options = new DumperOptions();
        options.setWidth(110);
        options.setSplitLines(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        StringWriter text = new StringWriter();
        try {
            Serializer serializer = new Serializer(new Emitter(text, options), new Resolver(), options, Tag.MAP);
            serializer.open();
            serializer.serialize(convert(node));
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static org.yaml.snakeyaml.nodes.Node convert(Node node) {
        if (node instanceof Node.Mapping mapping) {
            List<NodeTuple> tuples = mapping.entries().entrySet().stream()
                    .map(entry -> new NodeTuple(
                            convert(Node.text(entry.getKey())),
                            convert(entry.getValue().value())))
                    .toList();
            boolean flat = mapping.entries().values().stream().allMatch(entry -> entry.value() instanceof Node.Scalar);
            return new MappingNode(Tag.MAP, tuples, flat ? FlowStyle.FLOW : FlowStyle.BLOCK);
        } else if (node instanceof Node.Sequence list) {
            boolean flat = list.items().stream().allMatch(Node.Scalar.class::isInstance);
            return new SequenceNode(
                    Tag.SEQ,
                    list.items().stream().map(YamlText::convert).toList(),
                    flat ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        return scalar((Node.Scalar) node);
    }

    /** A text that another reader of YAML would take for a number or a flag is quoted. */
    private static org.yaml.snakeyaml.nodes.Node scalar(Node.Scalar scalar) {
        if (!scalar.quoted()) {
            Tag tag = new Resolver().resolve(org.yaml.snakeyaml.nodes.NodeId.scalar, scalar.text(), true);
            return new ScalarNode(tag, scalar.text(), null, null, ScalarStyle.PLAIN);
        }
        boolean plain = new Node.Scalar(scalar.place(), scalar.text(), false).kind() == Node.Kind.TEXT;
        return new ScalarNode(
                Tag.STR, scalar.text(), null, null, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }
}
