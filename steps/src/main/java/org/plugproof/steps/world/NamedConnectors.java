package org.plugproof.steps.world;

import java.util.List;
import java.util.function.Predicate;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.expect.ConnectorRef;

/** The connectors that the words of a feature mean. The connector and the EVSE without further word are those that the scenario works on. */
public final class NamedConnectors {

    private final ScenarioContext world;

    public NamedConnectors(ScenarioContext world) {
        this.world = world;
    }

    /** @throws HarnessError when the words mean no connectors */
    public List<ConnectorRef> named(String words) {
        ConnectorRef own = world.connector();
        return switch (words) {
            case "the connector" -> List.of(own);
            case "every connector" -> world.everyConnector();
            case "every other connector" -> those(each -> !each.equals(own));
            case "every connector of the EVSE" -> those(each -> each.evseId() == own.evseId());
            case "every connector of every other EVSE" -> those(each -> each.evseId() != own.evseId());
            default -> throw new HarnessError("no connectors are called " + words);
        };
    }

    private List<ConnectorRef> those(Predicate<ConnectorRef> meant) {
        return world.everyConnector().stream().filter(meant).toList();
    }
}
