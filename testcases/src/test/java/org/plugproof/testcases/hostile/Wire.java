package org.plugproof.testcases.hostile;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** A bare socket that speaks as much WebSocket as a script wants, and anything else besides. */
final class Wire implements AutoCloseable {

    static final int TEXT = 0x81;

    private static final int PING = 0x9;
    private static final int CLOSE = 0x8;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final boolean masks;

    /** @param masks whether this end is the client, whose frames carry a mask */
    Wire(Socket socket, boolean masks) throws IOException {
        socket.setTcpNoDelay(true);
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
        this.masks = masks;
    }

    /** Reads an upgrade request and accepts it. */
    Wire acceptUpgrade() throws IOException {
        String key = header(readHead(), "sec-websocket-key");
        write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Protocol: ocpp2.0.1\r\nSec-WebSocket-Accept: " + accept(key) + "\r\n\r\n");
        return this;
    }

    /** Reads an upgrade request and answers it with another status. */
    void refuseUpgrade(int status) throws IOException {
        readHead();
        write("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    /**
     * Writes an upgrade request and reads the head of its answer.
     *
     * @return the status
     */
    int upgrade(String path, String user, String password) throws IOException {
        String basic = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        write("GET " + path + " HTTP/1.1\r\nHost: csms\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Protocol: ocpp2.0.1\r\nAuthorization: Basic " + basic + "\r\n\r\n");
        return Integer.parseInt(readHead().split(" ", 3)[1]);
    }

    /** The next text; pings and pongs are passed over. */
    String read() throws IOException {
        DataInputStream data = new DataInputStream(in);
        while (true) {
            int first = data.readUnsignedByte();
            byte[] payload = payload(data);
            if ((first & 0xf) == CLOSE) {
                throw new EOFException("closed");
            }
            if ((first & 0xf) < PING && (first & 0xf) > 0) {
                return new String(payload, StandardCharsets.UTF_8);
            }
        }
    }

    /** The next text, unless none comes within this time. */
    Optional<String> readWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return Optional.of(read());
        } catch (SocketTimeoutException silence) {
            return Optional.empty();
        } finally {
            socket.setSoTimeout(0);
        }
    }

    private static byte[] payload(DataInputStream data) throws IOException {
        int second = data.readUnsignedByte();
        int length = second & 0x7f;
        if (length == 126) {
            length = data.readUnsignedShort();
        } else if (length == 127) {
            length = Math.toIntExact(data.readLong());
        }
        byte[] mask = (second & 0x80) != 0 ? data.readNBytes(4) : new byte[4];
        byte[] payload = data.readNBytes(length);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return payload;
    }

    void send(String text) throws IOException {
        write(frame(TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    void write(String ascii) throws IOException {
        write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** A whole frame; the mask is of zeros. */
    byte[] frame(int firstByte, byte[] payload) {
        byte[] head = head(firstByte, payload.length);
        byte[] frame = java.util.Arrays.copyOf(head, head.length + payload.length);
        System.arraycopy(payload, 0, frame, head.length, payload.length);
        return frame;
    }

    byte[] head(int firstByte, long length) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int mask = masks ? 0x80 : 0;
        head.write(firstByte);
        if (length < 126) {
            head.write((int) length | mask);
        } else if (length < 65_536) {
            head.write(126 | mask);
            head.write((int) length >>> 8);
            head.write((int) length);
        } else {
            head.write(127 | mask);
            for (int shift = 56; shift >= 0; shift -= 8) {
                head.write((int) (length >>> shift));
            }
        }
        head.writeBytes(new byte[masks ? 4 : 0]);
        return head.toByteArray();
    }

    /** Says nothing until the other side has had enough. */
    void awaitEnd() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    private String readHead() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int ends = 0;
        while (ends < 4) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("hung up within the head");
            }
            head.write(next);
            ends = next == '\r' || next == '\n' ? ends + 1 : 0;
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String accept(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
