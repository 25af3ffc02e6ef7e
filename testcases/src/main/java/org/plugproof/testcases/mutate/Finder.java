package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds fields in a payload, however deep. */
final class Finder {

    private Finder() {}

    /** Where fields of this name that are not empty stand, such as {@code chargingProfile.chargingSchedule[0].chargingSchedulePeriod}. */
    static List<String> paths(JsonNode payload, String field) {
        List<String> found = new ArrayList<>();
        search(payload, "", field, found);
        return found;
    }

    private static void search(JsonNode node, String here, String field, List<String> found) {
        node.properties().forEach(each -> {
            String path = here.isEmpty() ? each.getKey() : here + "." + each.getKey();
            if (each.getKey().equals(field) && !each.getValue().isEmpty()) {
                found.add(path);
            }
            search(each.getValue(), path, field, found);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            search(node.get(i), here + "[" + i + "]", field, found);
        }
    }
}
