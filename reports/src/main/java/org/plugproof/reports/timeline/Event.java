package org.plugproof.reports.timeline;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can happen around a SUT. Immutable; the instant is that of the {@link Entry} that carries it. */
public sealed interface Event {

    /**
     * A WebSocket message, in either direction.
     *
     * @param connection names the connection, unique within a run
     * @param sender who put it on the wire
     * @param text the bytes as text; a giant frame is cut and says so
     * @param message its envelope
     * @param violations what the frame breaks: OCPP-J form, message schema, id rules; empty for a sound frame
     */
    record Frame(String connection, Party sender, String text, Message message, List<String> violations)
            implements Event {
        public Frame {
            violations = List.copyOf(violations);
        }
    }

    /** A TCP connection was accepted or opened, before TLS and HTTP. */
    record TcpOpened(String connection) implements Event {}

    /**
     * The end of a TLS handshake.
     *
     * @param offeredProtocols what the client hello offered, where it could be seen
     * @param offeredCipherSuites IANA names of what the client hello offered, where it could be seen
     * @param protocol the protocol agreed on, as JSSE names it (TLSv1.2); empty if the handshake failed first
     * @param peerChain the certificates that the SUT showed, its own first
     * @param failure why it failed; empty if it succeeded
     */
    record TlsHandshake(
            String connection,
            List<String> offeredProtocols,
            List<String> offeredCipherSuites,
            Optional<String> protocol,
            Optional<String> cipherSuite,
            List<X509Certificate> peerChain,
            Optional<String> failure)
            implements Event {
        public TlsHandshake {
            offeredProtocols = List.copyOf(offeredProtocols);
            offeredCipherSuites = List.copyOf(offeredCipherSuites);
            peerChain = List.copyOf(peerChain);
        }

        public boolean succeeded() {
            return failure.isEmpty();
        }
    }

    /**
     * An HTTP upgrade request and what it was answered with.
     *
     * @param path the request target as sent
     * @param requestHeaders names in lower case; values joined with a comma and a space
     * @param status the HTTP status of the answer, 101 when upgraded
     */
    record Upgrade(
            String connection,
            String path,
            Map<String, String> requestHeaders,
            int status,
            Map<String, String> responseHeaders)
            implements Event {
        public Upgrade {
            requestHeaders = Map.copyOf(requestHeaders);
            responseHeaders = Map.copyOf(responseHeaders);
        }

        public boolean accepted() {
            return status == 101;
        }
    }

    /** The WebSocket is up: frames may flow. */
    record Opened(String connection) implements Event {}

    /**
     * A connection ended, or an attempt at one failed.
     *
     * @param by who ended it; empty where that cannot be told
     * @param code WebSocket close code, or 1006 when there was no closing handshake
     */
    record Closed(String connection, Optional<Party> by, int code, String reason) implements Event {}

    /** A control frame. {@code kind} is {@code ping}, {@code pong}, or {@code close} where a CSMS hangs up. */
    record Control(String connection, Party sender, String kind) implements Event {}

    /**
     * A transfer that a file server saw.
     *
     * @param scheme http, https, ftp or ftps
     * @param verb GET, PUT, POST, RETR or STOR
     * @param status HTTP status or FTP reply code
     * @param bytes how many bytes moved; {@code size} how many there were to move, -1 where unknown
     */
    record Transfer(String scheme, String verb, String path, int status, long bytes, long size) implements Event {}

    /** A query that the OCSP responder answered; {@code serial} is the certificate's serial number in hexadecimal. */
    record OcspQuery(String serial, String answer) implements Event {}

    /** An act that was asked of the SUT's driver and how that went. Never evidence for a verdict on the SUT. */
    record DriverAct(String act, String outcome) implements Event {}

    /** A remark of the harness: what it set up, what it could not put back. */
    record Note(String text) implements Event {}
}
