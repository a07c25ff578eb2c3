package io.entente.cli;

import io.entente.eventlog.EventLogReader;
import io.entente.eventlog.RunFolder;
import io.entente.fold.story.Explanation;
import io.entente.fold.story.Pair;
import io.entente.fold.story.Style;
import io.entente.id.ActorId;
import io.entente.quantity.Check;
import java.nio.file.Path;
import java.util.Optional;

/** The story of a run on disk. */
record Story(Explanation explanation) {

    /**
     * Reads a run.
     *
     * @param run its folder
     * @param pair two actors with a comma between them; empty for everybody
     */
    static Story read(Path run, Optional<String> pair) {
        Optional<Pair> two = pair.map(Story::pair);
        RunFolder folder = RunFolder.open(run);
        return new Story(Explanation.of(EventLogReader.read(folder.file(RunFolder.LOG)), two));
    }

    String shown(Style style, boolean json) {
        return json ? Json.of(explanation) + "\n" : explanation.text(style);
    }

    private static Pair pair(String text) {
        String[] names = text.split(",", -1);
        Check.that(names.length == 2, "pair", text, "name two actors with a comma between", "write amazon,openai");
        return new Pair(new ActorId(names[0].strip()), new ActorId(names[1].strip()));
    }
}
