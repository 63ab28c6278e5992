package io.todochat.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that fields allow: Kubernetes' published schemas leave them out, the source they are made from has them. */
final class KubernetesEnums {

    private static final Pattern LINE = Pattern.compile("func schema_(?<definition>\\w+)\\(.*"
            + "|\t{5}\"(?<field>\\w+)\": \\{"
            + "|\t{7}Enum: +\\[]interface\\{}\\{(?<words>.*)},");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final Map<String, Map<String, List<String>>> enums = new HashMap<>();
    private String definition;
    private String field;

    KubernetesEnums(Path kubernetes) {
        try (var lines = Files.lines(kubernetes.resolve("pkg/generated/openapi/zz_generated.openapi.go"))) {
            lines.forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        if (matcher.group("definition") != null) {
            definition = matcher.group("definition").replace('_', '.').replaceFirst("^k8sio", "io.k8s");
        } else if (matcher.group("field") != null) {
            field = matcher.group("field");
        } else {
            var words = WORD.matcher(matcher.group("words"))
                    .results()
                    .map(word -> word.group(1))
                    .toList();
            enums.computeIfAbsent(definition, _ -> new HashMap<>()).put(field, words);
        }
    }

    /** The words of each field of a definition that allows only some. */
    Map<String, List<String>> of(String definition) {
        return enums.getOrDefault(definition, Map.of());
    }
}
