package io.todochat.task.finding.entity;

import cz.jirutka.rsql.parser.ast.ComparisonOperator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a field is compared. */
enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    IN("=in="),
    OUT("=out="),
    IS_NULL("=isnull=", "=null="),
    LESS("=lt=", "<"),
    AT_MOST("=le=", "<="),
    MORE("=gt=", ">"),
    AT_LEAST("=ge=", ">=");

    static final Set<ComparisonOperator> ALL =
            Stream.of(values()).map(Operator::ofParser).collect(Collectors.toUnmodifiableSet());

    private final List<String> symbols;

    Operator(String... symbols) {
        this.symbols = List.of(symbols);
    }

    static Operator of(ComparisonOperator parsed) {
        return Stream.of(values())
                .filter(operator -> operator.symbols.getFirst().equals(parsed.getSymbol()))
                .findAny()
                .orElseThrow();
    }

    static boolean isKnown(String symbol) {
        return Stream.of(values()).anyMatch(operator -> operator.symbols.contains(symbol));
    }

    static String listed(Collection<Operator> operators) {
        return operators.stream().flatMap(operator -> operator.symbols.stream()).collect(Collectors.joining(", "));
    }

    static boolean takesList(String symbol) {
        return IN.symbols.contains(symbol) || OUT.symbols.contains(symbol);
    }

    boolean isOrdering() {
        return ordinal() >= LESS.ordinal();
    }

    /** Whether a comparison that came out so makes it true. */
    boolean holds(int compared) {
        return switch (this) {
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case MORE -> compared > 0;
            case AT_LEAST -> compared >= 0;
            default -> compared == 0;
        };
    }

    private ComparisonOperator ofParser() {
        return new ComparisonOperator(symbols.toArray(String[]::new), takesList(symbols.getFirst()));
    }
}
