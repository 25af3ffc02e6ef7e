package org.plugproof.reports.publish;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.plugproof.reports.timeline.Event;
import org.plugproof.reports.timeline.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How evidence is spelled in JSON: the records' own names, {@code type} for the kind of an event or message, certificates as DER. */
final class RecordJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Event.class, EventKinds.class)
            .addMixIn(Message.class, MessageKinds.class)
            .addModule(new SimpleModule()
                    .addSerializer(X509Certificate.class, new Der())
                    .addDeserializer(X509Certificate.class, new FromDer()))
            .build();

    private RecordJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Event.Frame.class, name = "frame"),
        @JsonSubTypes.Type(value = Event.TcpOpened.class, name = "tcpOpened"),
        @JsonSubTypes.Type(value = Event.TlsHandshake.class, name = "tlsHandshake"),
        @JsonSubTypes.Type(value = Event.Upgrade.class, name = "upgrade"),
        @JsonSubTypes.Type(value = Event.Opened.class, name = "opened"),
        @JsonSubTypes.Type(value = Event.Closed.class, name = "closed"),
        @JsonSubTypes.Type(value = Event.Control.class, name = "control"),
        @JsonSubTypes.Type(value = Event.Transfer.class, name = "transfer"),
        @JsonSubTypes.Type(value = Event.OcspQuery.class, name = "ocspQuery"),
        @JsonSubTypes.Type(value = Event.DriverAct.class, name = "driverAct"),
        @JsonSubTypes.Type(value = Event.Note.class, name = "note")
    })
    private interface EventKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Message.Call.class, name = "call"),
        @JsonSubTypes.Type(value = Message.CallResult.class, name = "callResult"),
        @JsonSubTypes.Type(value = Message.CallError.class, name = "callError"),
        @JsonSubTypes.Type(value = Message.Malformed.class, name = "malformed")
    })
    private interface MessageKinds {}

    private static final class Der extends StdSerializer<X509Certificate> {
        Der() {
            super(X509Certificate.class);
        }

        @Override
        public void serialize(X509Certificate certificate, JsonGenerator out, SerializationContext context) {
            try {
                out.writeBinary(certificate.getEncoded());
            } catch (CertificateException e) {
                throw new IllegalStateException("a certificate that was parsed cannot be encoded", e);
            }
        }
    }

    private static final class FromDer extends StdDeserializer<X509Certificate> {
        FromDer() {
            super(X509Certificate.class);
        }

        @Override
        public X509Certificate deserialize(JsonParser in, DeserializationContext context) {
            try {
                return (X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(in.getBinaryValue()));
            } catch (CertificateException e) {
                throw context.weirdStringException("", X509Certificate.class, e.getMessage());
            }
        }
    }
}
