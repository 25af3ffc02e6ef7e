package org.plugproof.steps.world;

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
            case "required-writable-variables",
                    "required-variables",
                    "availability-states",
                    "availability-of-every-evse" -> new VariableLists(world).named(name);
            case "enabled-in-the-full-inventory" -> enabled(world);
            default -> throw new HarnessError("there is no fixture \"" + name + "\"");
        };
    }

    /** The field may be left out for the default measurand (Part 2, SampledValueType). */
    private static List<Table> measurands(String path, ScenarioContext world) {
        return world.sut().words(path).stream()
                .map(measurand -> Table.of("measurand", measurand.equals(ENERGY) ? ENERGY + " or absent" : measurand))
                .toList();
    }

    /** Each variable Enabled that the first report of the scenario told as true. */
    private static List<Table> enabled(ScenarioContext world) {
        return new ReportedVariables(world.timeline())
                .first().stream()
                        .filter(each -> each.name("variable.name").equals("Enabled")
                                && each.value().filter("true"::equals).isPresent())
                        .map(each -> each.names().and("variableAttribute[any].value", "true"))
                        .toList();
    }
}
