package io.todochat.task.finding.entity;

import java.util.List;
import java.util.function.Predicate;

/**
 * One comparison of a filter. What a task does not have is equal to {@code null} only and neither less nor more than
 * anything; {@code !=} and {@code =out=} are true wherever {@code ==} and {@code =in=} are not.
 */
record Comparison(Field field, Operator operator, List<Argument> arguments) {

    Predicate<Entry> test(Here here) {
        return switch (operator) {
            case EQUAL, IN -> oneOf(here);
            case NOT_EQUAL, OUT -> oneOf(here).negate();
            case IS_NULL -> isNull(arguments.getFirst());
            default -> ordered(arguments.getFirst(), here);
        };
    }

    private Predicate<Entry> oneOf(Here here) {
        var tests = arguments.stream().map(argument -> equal(argument, here)).toList();
        return tests.size() == 1
                ? tests.getFirst()
                : entry -> {
                    for (var test : tests) {
                        if (test.test(entry)) {
                            return true;
                        }
                    }
                    return false;
                };
    }

    private Predicate<Entry> equal(Argument argument, Here here) {
        var isNone = argument.isNull() && field.kind().operators().contains(Operator.IS_NULL);
        return isNone ? field.kind()::isNone : field.kind().equal(argument, here);
    }

    private Predicate<Entry> isNull(Argument argument) {
        return switch (argument.text()) {
            case "true" -> field.kind()::isNone;
            case "false" -> entry -> !field.kind().isNone(entry);
            default -> throw argument.wrong("=isnull= is followed by true or false.");
        };
    }

    private Predicate<Entry> ordered(Argument argument, Here here) {
        if (argument.isNull()) {
            throw argument.wrong("Nothing is less or more than null; == and != are possible with it.");
        }
        return field.kind().ordered(operator, argument, here);
    }
}
