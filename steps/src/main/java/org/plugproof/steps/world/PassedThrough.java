package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/**
 * What a payload needs, beyond the default content and the intent, to be the request that the operator means. Only for a CSMS that passes
 * payloads through: from others the intent alone is asked.
 */
final class PassedThrough {

    private static final String PROFILE = "chargingProfile.";
    private static final Table WHOLE_PROFILE = Table.of(
                    PROFILE + "id", "1",
                    PROFILE + "stackLevel", "0",
                    PROFILE + "chargingProfileKind", "Absolute",
                    PROFILE + "chargingSchedule[0].id", "1",
                    PROFILE + "chargingSchedule[0].startSchedule", "now")
            .and(PROFILE + "chargingSchedule[0].chargingRateUnit", "A")
            .and(PROFILE + "chargingSchedule[0].chargingSchedulePeriod[0].startPeriod", "0")
            .and(PROFILE + "chargingSchedule[0].chargingSchedulePeriod[0].limit", "6");

    private static final String CUSTOMER = "CustomerInformationRequest";
    private static final String LISTED =
            "$GetInstalledCertificateIdsResponse.certificateHashDataChain[0].certificateHashData";

    private final ScenarioContext world;

    PassedThrough(ScenarioContext world) {
        this.world = world;
    }

    /** The intent, completed. */
    Table complete(String request, Table intent) {
        List<Row> rows = new ArrayList<>(intent.rows());
        boolean profile = rows.stream().anyMatch(row -> row.path().startsWith(PROFILE));
        if (request.equals("RequestStartTransactionRequest") && profile) {
            WHOLE_PROFILE.rows().forEach(row -> addTo(rows, row));
        }
        if (request.equals("GetChargingProfilesRequest")) {
            addTo(rows, new Row(PROFILE + "chargingProfilePurpose", "absent", ""));
        }
        if (request.equals("SetChargingProfileRequest") && says(rows, "chargingProfileKind", "Relative")) {
            addTo(rows, new Row(PROFILE + "chargingSchedule[0].startSchedule", "absent", ""));
        }
        if (request.equals("SetChargingProfileRequest")
                && says(rows, "chargingProfilePurpose", "ChargingStationMaxProfile")) {
            addTo(rows, new Row("evseId", "0", ""));
        }
        if (request.equals(CUSTOMER) && rows.stream().anyMatch(row -> row.path().startsWith("customer"))) {
            addTo(rows, new Row("idToken", "absent", ""));
        }
        addCertificate(request, rows);
        return new Table(rows);
    }

    private void addCertificate(String request, List<Row> rows) {
        if (request.equals("InstallCertificateRequest")) {
            String type = new Table(rows).cell("certificateType").orElse("CSMSRootCertificate");
            world.truststore().nameRoot(type);
            addTo(rows, new Row("certificate", "$root." + type, ""));
        }
        if (request.equals("DeleteCertificateRequest") && world.references().knows(LISTED)) {
            addTo(rows, new Row("certificateHashData", LISTED, ""));
        }
    }

    private static boolean says(List<Row> rows, String field, String value) {
        return rows.stream()
                .anyMatch(
                        row -> row.path().equals(PROFILE + field) && row.cell().equals(value));
    }

    private static void addTo(List<Row> rows, Row row) {
        if (rows.stream().noneMatch(given -> given.path().equals(row.path()))) {
            rows.add(row);
        }
    }
}
