package org.plugproof.steps.world;

import java.time.Duration;
import java.util.List;
import org.plugproof.reports.timeline.Entry;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Timeline;

/** How long a station was away. */
final class ConnectionTimes {

    private ConnectionTimes() {}

    /** From the end of the last connection that ended before the newest one opened, until that; zero if there was none. */
    static Duration lastReconnection(Timeline timeline) {
        List<Entry> entries = timeline.entries();
        Entry opened = null;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (opened == null && entry.event() instanceof Event.Opened) {
                opened = entry;
            } else if (opened != null && entry.event() instanceof Event.Closed) {
                return opened.after(entry);
            }
        }
        return Duration.ZERO;
    }
}
