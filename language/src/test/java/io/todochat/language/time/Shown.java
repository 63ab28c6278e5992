package io.todochat.language.time;

import io.todochat.language.grammar.Range;
import io.todochat.language.token.Token;
import io.todochat.language.token.Tokens;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Mentions in one line, every field that says something: {@code DATE [on friday] 2026-11-27}, then in this order
 * {@code by|from}, {@code ..until}, {@code due=}, {@code part=}, {@code rule}, {@code from-completion}, {@code except=},
 * {@code amount}, {@code day-open} where no day was said (always so for TIME, and told by the rule of a repetition), {@code zone=}; several with {@code ;} between.
 */
final class Shown {

    /** A Tuesday. */
    static final ZonedDateTime TUESDAY = ZonedDateTime.parse("2026-11-24T10:30+01:00[Europe/Berlin]");

    private Shown() {}

    static String of(String text) {
        return of(text, Now.of(TUESDAY, Locale.US));
    }

    static String of(String text, Now now) {
        var tokens = Tokens.of(text);
        return Times.in(tokens, now).stream()
                .map(mention -> of(mention, text, tokens))
                .collect(Collectors.joining("; "));
    }

    private static String of(Mention m, String text, List<Token> tokens) {
        var places = m.places().stream()
                .map(place -> "[" + words(place, text, tokens) + "]")
                .collect(Collectors.joining());
        var line = new StringBuilder(m.kind() + " " + places + " " + m.value().text());
        line.append(m.link() == Mention.Link.AT ? "" : " " + m.link().name().toLowerCase(Locale.ROOT));
        m.until().ifPresent(until -> line.append(" ..").append(until.text()));
        line.append(m.due().equals(m.value()) ? "" : " due=" + m.due().text());
        m.part().ifPresent(part -> line.append(" part=").append(part));
        m.repeat().ifPresent(repeat -> line.append(shown(repeat)));
        m.amount().ifPresent(amount -> line.append(" ").append(amount.text()));
        line.append(m.isDayOpen() && m.repeat().isEmpty() && m.kind() != Mention.Kind.TIME ? " day-open" : "");
        m.zone().ifPresent(zone -> line.append(" zone=").append(zone));
        return line.toString();
    }

    private static String shown(Mention.Repeat repeat) {
        return " " + repeat.rule() + (repeat.fromCompletion() ? " from-completion" : "")
                + (repeat.except().isEmpty()
                        ? ""
                        : " except="
                                + repeat.except().stream().map(Object::toString).collect(Collectors.joining(",")));
    }

    private static String words(Range place, String text, List<Token> tokens) {
        return text.substring(
                tokens.get(place.from()).from(), tokens.get(place.to() - 1).to());
    }
}
