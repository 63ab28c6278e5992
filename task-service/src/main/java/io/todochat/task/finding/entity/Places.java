package io.todochat.task.finding.entity;

import io.todochat.task.finding.entity.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks along a filter as its grammar has it, for what the library that parses it does not tell: where the parts of each
 * comparison stand, and where the first thing stands that is not expected. Serves one filter, in one thread.
 */
final class Places {

    private static final int DEEPEST = 20;
    private static final int MOST_COMPARISONS = 100;
    private static final int MOST_ARGUMENTS = 100;

    private final List<Token> tokens;
    private final List<Place> comparisons = new ArrayList<>();
    private int next;

    /**
     * Where a comparison stands.
     *
     * @param field and so on: what stands there
     */
    record Place(Token field, Token operator, List<Token> arguments) {}

    private Places(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The comparisons in their order in the text.
     *
     * @throws NotUnderstood at what is not expected
     */
    static List<Place> of(String filter) {
        var places = new Places(Token.of(filter));
        places.alternatives(0);
        if (places.peek().kind() != Kind.END) {
            throw places.unexpected("Here ; (and), , (or) or the end is expected.");
        }
        return places.comparisons;
    }

    private void alternatives(int depth) {
        do {
            constraint(depth);
        } while (take(Kind.AND) || take(Kind.OR));
    }

    private void constraint(int depth) {
        if (peek().kind() == Kind.OPEN) {
            group(depth);
        } else {
            comparison();
        }
    }

    private void group(int depth) {
        if (depth == DEEPEST) {
            throw unexpected("A filter has at most " + DEEPEST + " parentheses in one another.");
        }
        next++;
        alternatives(depth + 1);
        if (!take(Kind.CLOSE)) {
            throw unexpected("Here ; (and), , (or) or a closing parenthesis is expected.");
        }
    }

    private void comparison() {
        if (!peek().isText() || peek().isBlank()) {
            throw unexpected("Here a field or an opening parenthesis is expected. " + Field.POSSIBLE);
        }
        if (comparisons.size() == MOST_COMPARISONS) {
            throw unexpected("A filter has at most " + MOST_COMPARISONS + " comparisons.");
        }
        var field = tokens.get(next++);
        if (peek().kind() != Kind.OPERATOR) {
            throw unexpected("Here an operator is expected: " + Operator.listed(List.of(Operator.values())) + ".");
        }
        var operator = operator();
        comparisons.add(new Place(field, operator, arguments(operator)));
    }

    private Token operator() {
        var operator = tokens.get(next++);
        if (!Operator.isKnown(operator.text())) {
            throw new NotUnderstood(
                    "filter",
                    operator.position(),
                    "There is no operator " + operator.text() + ". Possible are "
                            + Operator.listed(List.of(Operator.values())) + ".");
        }
        return operator;
    }

    private List<Token> arguments(Token operator) {
        var arguments = arguments();
        if (arguments.size() > 1 && !Operator.takesList(operator.text())) {
            throw new NotUnderstood(
                    "filter",
                    arguments.get(1).position(),
                    operator.text() + " takes one value; several are possible with =in= and =out=.");
        }
        return arguments;
    }

    private List<Token> arguments() {
        if (!take(Kind.OPEN)) {
            return List.of(argument());
        }
        var arguments = new ArrayList<Token>();
        do {
            if (arguments.size() == MOST_ARGUMENTS) {
                throw unexpected("A list has at most " + MOST_ARGUMENTS + " values.");
            }
            arguments.add(argument());
        } while (take(Kind.OR));
        if (!take(Kind.CLOSE)) {
            throw unexpected("Here a comma or a closing parenthesis is expected.");
        }
        return arguments;
    }

    private Token argument() {
        if (!peek().isText()) {
            throw unexpected("Here a value is expected; one with spaces or signs stands in quotes.");
        }
        return tokens.get(next++);
    }

    private boolean take(Kind kind) {
        if (peek().kind() != kind) {
            return false;
        }
        next++;
        return true;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private NotUnderstood unexpected(String expected) {
        var here = peek();
        var isOpenQuote = here.kind() == Kind.UNREADABLE
                && (here.text().startsWith("'") || here.text().startsWith("\""));
        return new NotUnderstood("filter", here.position(), isOpenQuote ? "This quote is never closed." : expected);
    }
}
