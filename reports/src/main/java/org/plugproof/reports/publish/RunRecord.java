package org.plugproof.reports.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A run as it is kept in {@code run.json}.
 *
 * @param planned ids of the cases the run set out with, those that were excluded at once included
 * @param duration from the run's begin to its orderly end; zero while it goes on or when it was killed
 * @param programme what its cases were chosen from; none in a {@code run.json} without it
 * @param remarks what was seen before the first case, such as a description that the SUT contradicts
 */
record RunRecord(
        String tool,
        String protocol,
        Instant began,
        List<String> suts,
        List<String> planned,
        Duration duration,
        Programme programme,
        List<String> remarks) {

    RunRecord {
        suts = List.copyOf(suts);
        planned = List.copyOf(planned);
        programme = programme == null ? Programme.NONE : programme;
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    RunRecord lasting(Duration time) {
        return new RunRecord(tool, protocol, began, suts, planned, time, programme, remarks);
    }
}
