package org.plugproof.steps.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.value.Table;

/** Named lists that a report is held against. */
final class Fixtures {

    private static final String ENERGY = "Energy.Active.Import.Register";

    private Fixtures() {}

    static List<Table> named(String name, ScenarioContext world) {
        return switch (name) {
            case "configured-aligned-measurands" -> measurands("aligned.measurands", world);
            case "configured-started-measurands" -> measurands("txStarted.measurands", world);
            case "configured-updated-measurands" -> measurands("txUpdated.measurands", world);
            case "configured-ended-measurands" -> measurands("txEnded.measurands", world);
            case "composite-of-stacked-profiles" -> new StackedProfiles(world).composite();
            case "required-writable-variables" -> variables(name, world);
            default -> throw new HarnessError("there is no fixture \"" + name + "\"");
        };
    }

    /** The field may be left out for the default measurand (Part 2, SampledValueType). */
    private static List<Table> measurands(String path, ScenarioContext world) {
        return world.sut().words(path).stream()
                .map(measurand -> Table.of("measurand", measurand.equals(ENERGY) ? ENERGY + " or absent" : measurand))
                .toList();
    }

    /** Lines of {@code Component.Variable} or {@code Component.Variable[instance]}, each optionally followed by a condition. */
    private static List<Table> variables(String name, ScenarioContext world) {
        return lines("/" + world.sut().protocol() + "/fixtures/" + name + ".txt").stream()
                .map(line -> line.split(" if ", 2))
                .filter(parts -> parts.length == 1 || world.holds(parts[1]))
                .map(parts -> variable(parts[0].trim()))
                .toList();
    }

    private static Table variable(String path) {
        int dot = path.indexOf('.');
        int open = path.indexOf('[');
        String variable = open < 0 ? path.substring(dot + 1) : path.substring(dot + 1, open);
        Table rows = Table.of("component.name", path.substring(0, dot), "variable.name", variable);
        return open < 0 ? rows : rows.and("variable.instance", path.substring(open + 1, path.length() - 1));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Fixtures.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new HarnessError("fixture " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
