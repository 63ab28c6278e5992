package io.todochat.language;

import io.todochat.language.command.Command;
import java.util.Optional;
import java.util.stream.Stream;

/** Which tag is to be changed everywhere, and what it is to be called instead. */
final class TagNames {

    /** No tag is named: all of them are wanted. */
    static final Command ALL = new Command.Tags(Optional.empty(), Optional.empty());

    private TagNames() {}

    static Command in(Said said) {
        var named = Stream.concat(
                        said.courtesy().core().chunks().stream()
                                .filter(chunk -> chunk.field().equals("tag"))
                                .map(chunk -> (String) chunk.meaning()),
                        Stream.of("word", "word2").filter(said::has).map(said::word))
                .toList();
        return named.isEmpty()
                ? ALL
                : new Command.Tags(
                        Optional.of(named.getFirst()), named.stream().skip(1).findFirst());
    }
}
