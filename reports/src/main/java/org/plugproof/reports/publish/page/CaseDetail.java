package org.plugproof.reports.publish.page;

import java.util.List;

/** What opens below a case's line. {@code facts} are pairs of a name and a value. */
public record CaseDetail(String id, List<Fact> facts, String excluded, List<ScenarioView> scenarios) {

    public record Fact(String name, String value) {}
}
