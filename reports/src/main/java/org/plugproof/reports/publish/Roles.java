package org.plugproof.reports.publish;

import org.plugproof.reports.timeline.Party;

/** The word for the side under test that options and results use: {@code station} or {@code csms}. */
final class Roles {

    private Roles() {}

    static String of(Party sut) {
        return sut == Party.STATION ? "station" : "csms";
    }
}
