package io.todochat.cell.command;

import io.todochat.cell.Cell;
import io.todochat.cell.Model;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which cell a command is about. */
final class Place {

    private static final int USUAL_BASE = 9080;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "First of its ports (default: 9080, or that of the cell that runs).")
    private Integer portBase;

    @Option(names = "--cell", paramLabel = "DIR", description = "Its folder (default: .todo in the project).")
    private Path folder;

    /** The project, as the script says; for others it is where they are. */
    static Path root() {
        return Path.of(System.getProperty("todo.root", "")).toAbsolutePath();
    }

    Path folder() {
        return folder == null ? root().resolve(".todo") : folder.toAbsolutePath();
    }

    /** A cell of its own in a folder of this one's, on the same ports. */
    Place inside(String name) {
        var inside = new Place();
        inside.folder = folder().resolve(name);
        inside.portBase = portBase;
        return inside;
    }

    /** The first of its ports. */
    int base() {
        return portBase == null ? USUAL_BASE : portBase;
    }

    /** The options that lead to the same cell. */
    List<String> words() {
        var words = new ArrayList<>(List.of("--cell", folder().toString()));
        if (portBase != null) {
            words.addAll(List.of("--port-base", portBase.toString()));
        }
        return words;
    }

    Cell cell() {
        var plain = Cell.in(folder()).from(root());
        var cell = Model.in(System.getenv()).map(plain::asking).orElse(plain);
        return portBase == null ? cell : cell.portBase(portBase);
    }

    /** Telling what it does, each line indented below the command's own. */
    Cell cell(PrintWriter out) {
        return cell().reporting(line -> {
            out.println("  " + line);
            out.flush();
        });
    }
}
