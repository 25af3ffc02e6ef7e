package org.plugproof.steps.state.csms;

import java.util.List;
import org.plugproof.steps.state.State;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.ScenarioContext;

/**
 * The CSMS got the hashes of the station's certificates (Part 6 §3.18). The row {@code certificateType} says of which types, joined by
 * {@code and}, or {@code absent} for all of them; {@code hashAlgorithm} says which hash the station uses, SHA256 if left out.
 */
final class GetInstalledCertificates implements State {

    private static final String REQUEST = "GetInstalledCertificateIdsRequest";

    private final ScenarioContext world;

    GetInstalledCertificates(ScenarioContext world) {
        this.world = world;
    }

    @Override
    public void run(Table with) {
        String wanted = with.cell("certificateType").orElseThrow();
        String algorithm = with.cell("hashAlgorithm").orElse("SHA256");
        boolean all = wanted.equals("absent");
        if (all) {
            world.truststore().listAll(algorithm);
        } else {
            world.truststore().list(types(wanted), algorithm);
        }
        world.answering().with(REQUEST, Table.of("status", "Accepted", "certificateHashDataChain", "$truststore"));
        world.driving().operatorAsks(REQUEST, all ? Table.of("certificateType", "absent") : intent(types(wanted)));
        world.judge().mustSend(REQUEST, Table.of("certificateType", all ? "absent" : "only " + wanted));
    }

    private static Table intent(List<String> types) {
        Table intent = Table.empty();
        for (int i = 0; i < types.size(); i++) {
            intent = intent.and("certificateType[" + i + "]", types.get(i));
        }
        return intent;
    }

    private static List<String> types(String cell) {
        return List.of(cell.split(" and "));
    }
}
