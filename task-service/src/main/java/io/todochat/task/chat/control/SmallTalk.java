package io.todochat.task.chat.control;

import io.todochat.language.Interpreter;
import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Wording;

/** What is answered where nothing is to be done. */
final class SmallTalk {

    private SmallTalk() {}

    static String answer(Command command, String said) {
        return switch (command) {
            case Command.Help _ -> Wording.HELP;
            case Command.Greet(var leaves) ->
                leaves
                        ? "See you."
                        : "Hello! Tell me what to remember, for example “call Bob tomorrow at 3”, or say “help”.";
            case Command.Thanks _ -> "You are welcome.";
            case Command.Yes _ -> "There is nothing to confirm.";
            case Command.No _ -> "All right. To take the last change back, say “undo”.";
            default -> unclear(said);
        };
    }

    private static String unclear(String said) {
        if (Interpreter.isForeign(said)) {
            return "I understand only English, for example “remind me tomorrow at 9 to buy bread” or “what is due today”.";
        }
        return (Interpreter.isTale(said) ? "I have noted nothing of that." : "I am not sure what to do with that.")
                + " To remember it, begin with “add”; “help” shows what else I understand.";
    }
}
