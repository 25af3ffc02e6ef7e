package org.plugproof.steps.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plugproof.steps.value.Payload;

class StationHoldingsTest {

    private static final String ACCEPTED = "{'status':'Accepted'}";

    private final List<Granted> granted = new ArrayList<>();

    private void did(String action, String request, String answer) {
        granted.add(new Granted(action, Payload.of(request.replace('\'', '"')), Payload.of(answer.replace('\'', '"'))));
    }

    private StationHoldings held() {
        return new StationHoldings(granted);
    }

    @Test
    void aProfileStaysUntilItsIdOrItsCriteriaAreCleared() {
        profile("7", "TxDefaultProfile", 0);
        profile("8", "ChargingStationMaxProfile", 0);
        profile("9", "TxDefaultProfile", 1);
        profile("10", "TxProfile", 1);
        assertThat(held().profiles()).containsExactly("7", "8", "9");
        did("ClearChargingProfile", "{'chargingProfileId':8}", ACCEPTED);
        did(
                "ClearChargingProfile",
                "{'chargingProfileCriteria':{'chargingProfilePurpose':'TxDefaultProfile','evseId':1}}",
                ACCEPTED);
        assertThat(held().profiles()).containsExactly("7");
    }

    private void profile(String id, String purpose, int evse) {
        did(
                "SetChargingProfile",
                "{'evseId':%d,'chargingProfile':{'id':%s,'chargingProfilePurpose':'%s'}}".formatted(evse, id, purpose),
                ACCEPTED);
    }

    @Test
    void whatTheStationRefusedItDoesNotHold() {
        did("SetDisplayMessage", "{'message':{'id':1}}", "{'status':'Rejected'}");
        did(
                "SetVariableMonitoring",
                "{}",
                "{'setMonitoringResult':[{'status':'Rejected'},{'status':'Accepted','id':5}]}");
        assertThat(held().messages()).isEmpty();
        assertThat(held().monitors()).containsExactly("5");
    }

    @Test
    void monitorsGoOneByOneOrWithTheBase() {
        did(
                "SetVariableMonitoring",
                "{}",
                "{'setMonitoringResult':[{'status':'Accepted','id':5},{'status':'Accepted','id':6}]}");
        did(
                "ClearVariableMonitoring",
                "{'id':[5,6]}",
                "{'clearMonitoringResult':[{'status':'Accepted','id':5},{'status':'Rejected','id':6}]}");
        assertThat(held().monitors()).containsExactly("6");
        did("SetMonitoringBase", "{'monitoringBase':'All'}", ACCEPTED);
        assertThat(held().monitors()).containsExactly("6");
        did("SetMonitoringBase", "{'monitoringBase':'HardWiredOnly'}", ACCEPTED);
        assertThat(held().monitors()).isEmpty();
    }

    @Test
    void aMessageAboutATransactionGoesWithIt() {
        did("SetDisplayMessage", "{'message':{'id':1,'transactionId':'t'}}", ACCEPTED);
        did("SetDisplayMessage", "{'message':{'id':2}}", ACCEPTED);
        did("SetDisplayMessage", "{'message':{'id':3}}", ACCEPTED);
        did("ClearDisplayMessage", "{'id':3}", ACCEPTED);
        assertThat(held().messages()).containsExactly("2");
    }

    @Test
    void aListIsThereWhileATokenMayBeOnIt() {
        String some = "{'updateType':'Differential','localAuthorizationList':[{'idTokenInfo':{'status':'Accepted'}}]}";
        String less = "{'updateType':'Differential','localAuthorizationList':[{'idToken':{}}]}";
        did("SendLocalList", "{'updateType':'Full'}", ACCEPTED);
        assertThat(held().localList()).isFalse();
        did("SendLocalList", some, ACCEPTED);
        assertThat(held().localList()).isTrue();
        did("SendLocalList", less, ACCEPTED);
        assertThat(held().localList()).isTrue();
        did("SendLocalList", "{'updateType':'Full'}", ACCEPTED);
        assertThat(held().localList()).isFalse();
    }
}
