package org.plugproof.testcases.neutral;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.plugproof.fixtures.bytes.SocketProxy;
import org.plugproof.fixtures.neutral.Content;
import org.plugproof.fixtures.neutral.LateAnswers;
import org.plugproof.fixtures.neutral.MoreHeartbeats;
import org.plugproof.fixtures.neutral.OnePart;
import org.plugproof.fixtures.neutral.OtherIds;
import org.plugproof.fixtures.neutral.PayloadRewrite;
import org.plugproof.fixtures.neutral.Rewrite;
import org.plugproof.fixtures.neutral.Rewriting;
import org.plugproof.fixtures.neutral.SmallerParts;
import org.plugproof.fixtures.neutral.StampForm;
import org.plugproof.fixtures.neutral.StatusReportsLater;
import org.plugproof.fixtures.neutral.Writing;
import org.plugproof.fixtures.reference.Manner;
import org.plugproof.fixtures.schema.MessageCatalogue;
import org.plugproof.testcases.rig.Rig;

/** All variations of a protocol. */
public final class Variations {

    private static final Duration LATE = Duration.ofMillis(600);
    private static final Duration LATENCY = Duration.ofMillis(120);
    private static final String MARKS = "-_.~!*'();:@&=+$,/?#[]<>|{}%^\"";

    private final MessageCatalogue catalogue;
    private final List<Variation> all = new ArrayList<>();

    private Variations(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param protocol such as {@code ocpp2.0.1} */
    public static List<Variation> of(String protocol) {
        Variations variations = new Variations(MessageCatalogue.of(protocol));
        variations.notation();
        variations.content();
        variations.stamps();
        variations.ids();
        variations.order();
        variations.wire();
        return List.copyOf(variations.all);
    }

    private void notation() {
        rewritten("members in another order", Writing.REVERSED);
        rewritten("white space", Writing.SPACED);
        rewritten("escaped characters", Writing.ESCAPED);
        rewritten("padded decimals", payload(Content.DECIMALS_PADDED));
    }

    private void content() {
        rewritten("customData", payload(Content.CUSTOM_DATA));
        rewritten("defaults said", payload(Content.DEFAULTS_SAID));
        rewritten("defaults left out", payload(Content.DEFAULTS_LEFT_OUT));
        rewritten("optional fields present", payload(Content.EXTRAS_ADDED));
        rewritten("optional fields absent", payload(Content.EXTRAS_LEFT_OUT));
    }

    private void stamps() {
        for (StampForm form : StampForm.values()) {
            rewritten("time stamps: " + form.name().toLowerCase(Locale.ROOT).replace('_', ' '), payload(form));
        }
    }

    private void ids() {
        ids("message ids: numbers", number -> "" + number);
        ids("message ids: 36 marks", number -> String.format("%05d", number) + MARKS);
        ids("message ids: letters of the world", number -> number + "-ÄÖé-Ωж-漢字-\uD83D\uDE97");
    }

    private void order() {
        all.add(Variation.ofStation("more Heartbeats", sut -> Rig.of(new MoreHeartbeats())));
        all.add(Variation.ofStation(
                "status reports behind transaction events", sut -> Rig.of(new StatusReportsLater())));
        all.add(Variation.ofStation("reports in more parts", sut -> Rig.of(new SmallerParts())));
        all.add(Variation.ofStation("reports in one part", sut -> Rig.of(new OnePart())));
        all.add(Variation.ofStation("the latest transaction event first", sut -> Rig.where(Manner.LATEST_EVENT_FIRST)));
        all.add(Variation.ofStation(
                "transaction events that overtake each other", sut -> Rig.where(Manner.EVENTS_OVERTAKE)));
        all.add(Variation.of("late answers", sut -> Rig.of(new LateAnswers(LATE))));
        all.add(Variation.of(
                "NotifyEvent for StatusNotification",
                sut -> Rig.described(given -> given.with("statusReports", "NotifyEvent"))));
    }

    private void wire() {
        all.add(Variation.of("permessage-deflate", sut -> Rig.by(Manner.COMPRESSED)));
        all.add(Variation.of("pings all the time", sut -> Rig.by(Manner.PINGING)));
        all.add(Variation.ofPlain("fragments", sut -> Rig.bytes(forward -> SocketProxy.fragmenting(forward, sut))));
        all.add(Variation.ofEncrypted("fragments over TLS", sut -> Rig.where(Manner.FRAGMENTED)));
        all.add(Variation.ofPlain("pings", sut -> Rig.bytes(forward -> SocketProxy.pinging(forward, sut))));
        all.add(Variation.of("small segments", sut -> Rig.bytes(forward -> SocketProxy.crumbling(forward, sut))));
        all.add(Variation.of("a slow line", sut -> Rig.bytes(forward -> SocketProxy.slow(forward, sut, LATENCY))));
        between("by proxy: members in another order", Writing.REVERSED);
        between("by proxy: time stamps with an offset", payload(StampForm.EAST));
        between("by proxy: customData", payload(Content.CUSTOM_DATA));
    }

    private void rewritten(String name, Rewrite rewrite) {
        all.add(Variation.of(name, sut -> Rig.of(new Rewriting(sut, sut, rewrite))));
    }

    private void between(String name, Rewrite rewrite) {
        all.add(Variation.ofPlain(name, sut -> {
            Rewriting rewriting = new Rewriting(sut, sut, rewrite);
            return Rig.bytes(forward -> SocketProxy.rewriting(forward, sut, rewriting::said));
        }));
    }

    private void ids(String name, IntFunction<String> ids) {
        all.add(Variation.of(name, sut -> Rig.of(new OtherIds(ids))));
    }

    private Rewrite payload(PayloadRewrite.Change change) {
        return new PayloadRewrite(catalogue, change);
    }
}
