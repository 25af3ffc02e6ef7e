package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference CSMS as a process of its own that knows one station by HTTP Basic, described by nothing but a YAML file: case after case on
 * one identity, asked over HTTP. What one case leaves behind would fail the next.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StandaloneCsmsTest {

    /** Where a payload that was passed through is all that a case needs of its operator. */
    private static final String RAW = """
            A_02 A_03 B_01 B_13 B_14 B_18 B_20 B_21 B_22 B_25 B_26 B_27 B_30 B_31 B_42 B_44 B_58
            C_02 C_06 C_07 C_08 C_20 C_37 C_38 C_39 C_40 C_43 C_47 C_48 C_49 C_50 D_01 D_04 D_08 D_09
            E_01 E_02 E_03 E_04 E_07 E_09 E_10 E_11 E_12 E_15 E_16 E_22 E_34 E_38
            F_01 F_02 F_03 F_06 F_11 F_12 F_13 F_14 F_15 F_18 F_20 F_23 F_24 F_27
            G_03 G_04 G_05 G_06 G_07 G_08 G_20 H_01 H_08 H_14 H_19 H_20 H_22 J_07 J_08
            K_01 K_02 K_03 K_04 K_10 K_19 K_29 K_30 K_43 K_44 K_48 K_50 L_17 L_19 L_20 L_21 L_22 L_23 L_24
            M_01 M_12 M_16 M_18 M_21 M_24 M_26 M_28 N_01 N_09 N_16 N_24 N_25 N_27 N_44 N_60 N_63
            O_01 O_04 O_07 O_12 O_25 O_26 P_02 P_03
            """;

    /** Where the CSMS has to bring what it knows: versions, ids of transactions, reservations and monitors. */
    private static final String INTENT =
            "C_51 C_52 D_01 D_02 D_03 D_04 E_21 E_30 F_03 H_01 H_15 H_17 K_05 K_58 K_59 K_60 N_09 N_18 O_04 P_03";

    private static final String PASSWORD = "a-long-enough-password";

    @TempDir
    Path dir;

    private Process csms;
    private String url;
    private String desk;
    private Path root;

    @BeforeEach
    void start() throws IOException {
        assertThat(CommandLines.execute("v2g", dir.resolve("v2g").toString())).isZero();
        ProcessBuilder builder = PlugproofProcess.of(
                "csms", "--port", "0", "--v2g-root", dir.resolve("v2g/root.pem").toString());
        builder.environment().put("PLUGPROOF_PASSWORD", PASSWORD);
        csms = builder.redirectError(dir.resolve("csms.log").toFile()).start();
        BufferedReader said = csms.inputReader();
        url = after("ws:", said).replace("/IDENTITY", "");
        root = Files.writeString(dir.resolve("root.pem"), certificate(said));
        desk = after("desk:", said);
    }

    private static String certificate(BufferedReader said) throws IOException {
        StringBuilder pem = new StringBuilder();
        for (String line = after("-----BEGIN", said); !line.startsWith("-----END"); line = said.readLine()) {
            pem.append(pem.isEmpty() ? "-----BEGIN " : "").append(line).append('\n');
        }
        return pem.append("-----END CERTIFICATE-----\n").toString();
    }

    private static String after(String word, BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.startsWith(word)) {
            line = said.readLine();
        }
        assertThat(line).as("a line with " + word).isNotNull();
        return line.substring(word.length()).strip();
    }

    @AfterEach
    void stop() {
        csms.destroyForcibly();
    }

    @Test
    void aCsmsThatTakesPayloadsPassesCaseAfterCase() throws Exception {
        run(RAW, "calls/${request}", "${payload}");
        // No request takes a network profile back.
        assertThat(leftBehind()).containsExactly("TC_B_42_CSMS");
    }

    @Test
    void aCsmsThatTakesIntentsBringsTheRest() throws Exception {
        run(INTENT, "requests/${request}", "${intent}");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void aCaseThatUsesUpTheOnlyIdentityComesLast() throws Exception {
        run("A_02 A_19 B_20 E_03 P_02", "requests/${request}", "${intent}");
        assertThat(leftBehind()).containsExactly("TC_A_19_CSMS");
    }

    /** The cases that could not take everything back, by what they say themselves. */
    private List<String> leftBehind() throws IOException {
        return WrittenResults.in(dir.resolve("out"))
                .cases()
                .valueStream()
                .filter(one -> one.path("reason").asString("").contains("LEFT BEHIND"))
                .map(one -> one.path("id").asString())
                .toList();
    }

    private void run(String cases, String path, String body) throws IOException {
        String only = Stream.of(cases.strip().split("\\s+"))
                .map(one -> "TC_" + one + "_CSMS")
                .collect(Collectors.joining(","));
        Path sut = Files.writeString(dir.resolve("sut.yaml"), description(path, body));
        int exit = CommandLines.execute(
                "run",
                "--sut",
                sut.toString(),
                "--only",
                only,
                "--out",
                dir.resolve("out").toString());
        Map<String, String> verdicts = WrittenResults.in(dir.resolve("out")).verdicts();
        assertThat(verdicts.keySet()).containsExactlyInAnyOrder(only.split(","));
        assertThat(verdicts)
                .allSatisfy((id, verdict) -> assertThat(verdict).as(id).startsWith("pass"));
        assertThat(exit).isZero();
    }

    private String description(String path, String body) {
        return """
                name: the reference CSMS, a process of its own
                role: csms
                url: %s
                identities: [PP-STATION-1]
                basicAuthPassword: %s
                trust: %s
                v2g: {root: v2g/root.pem, rootKey: v2g/root-key.pem, subCa: v2g/sub-ca.pem, subCaKey: v2g/sub-ca-key.pem}
                evses:
                  - {id: 1, connectors: [{id: 1, type: cType2}]}
                  - {id: 2, connectors: [{id: 1, type: cCCS2}]}
                evConnectionTimeOut: 1 second
                txTime: 1 second
                heartbeatInterval: 1 second
                expect: 10 seconds
                silence: 500 ms
                driver:
                  kind: http
                  base: %s
                  acts:
                    ask:
                      url: /stations/${station}/%s
                      body: %s
                    operate:
                      url: /stations/${station}/settings
                      body: '{"sentence": ${sentence:quoted}}'
                    confirm:
                      method: GET
                      url: /stations/${station}/screen?shows=${sentence}
                      yes: '"shown": *true'
                """.formatted(url, PASSWORD, root, desk, path, body);
    }
}
