package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final List<String> PURPOSES =
            List.of("TxDefaultProfile", "ChargingStationMaxProfile", "TxProfile", "ChargingStationExternalConstraints");
    private static final String TRANSACTION = "$TransactionEventRequest.transactionInfo.transactionId";
    private static final String LISTED =
            "$GetInstalledCertificateIdsResponse.certificateHashDataChain[0].certificateHashData";

    private final ScenarioContext world;

    PassedThrough(ScenarioContext world) {
        this.world = world;
    }

    /** The intent, completed. */
    Table complete(String request, Table intent) {
        List<Row> rows = new ArrayList<>(intent.rows());
        switch (request) {
            case "RequestStartTransactionRequest" -> addStartProfile(rows);
            case "RequestStopTransactionRequest", "GetTransactionStatusRequest" ->
                addKnown(rows, "transactionId", TRANSACTION);
            case "SetChargingProfileRequest" -> addProfile(rows);
            case "GetChargingProfilesRequest" -> addTo(rows, PROFILE + "chargingProfilePurpose", "absent");
            case "ClearChargingProfileRequest" -> addOnlyId(rows);
            case "ReserveNowRequest" -> addAnyEvse(rows);
            case "CancelReservationRequest" -> addKnown(rows, "reservationId", "$ReserveNowRequest.id");
            case "SendLocalListRequest" -> addListVersion(rows);
            case "SetVariableMonitoringRequest" -> addThresholds(rows);
            case "CustomerInformationRequest" -> addOnlyCustomer(rows);
            case "InstallCertificateRequest" -> addCertificate(rows);
            case "DeleteCertificateRequest" -> addKnown(rows, "certificateHashData", LISTED);
            default -> {}
        }
        return new Table(rows);
    }

    private static void addStartProfile(List<Row> rows) {
        if (names(rows, PROFILE)) {
            WHOLE_PROFILE.rows().forEach(row -> addTo(rows, row.path(), row.cell()));
        }
    }

    /** Each purpose has an id of its own, so that one profile does not replace another by accident. */
    private void addProfile(List<Row> rows) {
        String purpose =
                new Table(rows).cell(PROFILE + "chargingProfilePurpose").orElse("TxDefaultProfile");
        addTo(rows, PROFILE + "id", Integer.toString(1 + PURPOSES.indexOf(purpose)));
        if (purpose.equals("TxProfile")) {
            addKnown(rows, PROFILE + "transactionId", TRANSACTION);
        }
        if (purpose.equals("ChargingStationMaxProfile")) {
            addTo(rows, "evseId", "0");
        }
        if (new Table(rows).cell(PROFILE + "chargingProfileKind").equals(Optional.of("Relative"))) {
            addTo(rows, PROFILE + "chargingSchedule[0].startSchedule", "absent");
        }
    }

    private static void addOnlyId(List<Row> rows) {
        if (names(rows, "chargingProfileId") && !names(rows, "chargingProfileCriteria")) {
            addTo(rows, "chargingProfileCriteria", "absent");
        }
    }

    private static void addAnyEvse(List<Row> rows) {
        if (names(rows, "connectorType")) {
            addTo(rows, "evseId", "absent");
        }
    }

    private void addListVersion(List<Row> rows) {
        addKnown(rows, "versionNumber", "$localList.nextVersion");
        String held = "$GetLocalListVersionResponse.versionNumber";
        if (world.references().knows(held)) {
            addTo(rows, "versionNumber", Long.toString(Long.parseLong(world.text(held)) + 1));
        }
    }

    /** Every monitor needs a threshold or interval, and the default content has only the first. */
    private static void addThresholds(List<Row> rows) {
        monitored(rows).forEach(entry -> addTo(rows, entry + ".value", "1"));
    }

    private static void addOnlyCustomer(List<Row> rows) {
        if (names(rows, "customer")) {
            addTo(rows, "idToken", "absent");
        }
    }

    private void addCertificate(List<Row> rows) {
        String type = new Table(rows).cell("certificateType").orElse("CSMSRootCertificate");
        world.truststore().nameRoot(type);
        addTo(rows, "certificate", "$root." + type);
    }

    /** What the scenario knows by then. */
    private void addKnown(List<Row> rows, String path, String reference) {
        if (world.references().knows(reference)) {
            addTo(rows, path, reference);
        }
    }

    private static Set<String> monitored(List<Row> rows) {
        return rows.stream()
                .map(Row::path)
                .filter(path -> path.startsWith("setMonitoringData["))
                .map(path -> path.substring(0, path.indexOf(']') + 1))
                .collect(Collectors.toSet());
    }

    private static boolean names(List<Row> rows, String start) {
        return rows.stream().anyMatch(row -> row.path().startsWith(start));
    }

    private static void addTo(List<Row> rows, String path, String cell) {
        if (rows.stream().noneMatch(given -> given.path().equals(path))) {
            rows.add(new Row(path, cell, ""));
        }
    }
}
