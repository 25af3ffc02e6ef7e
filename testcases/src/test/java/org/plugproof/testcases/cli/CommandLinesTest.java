package org.plugproof.testcases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a person reads who typed something wrong, and what a script gets as exit code. */
class CommandLinesTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void everyCommandHasHelp() {
        assertThat(execute("--help")).isEqualTo(ExitCode.GOOD);
        for (String command : new String[] {
            "run", "list", "show", "check", "station", "csms", "v2g", "report", "compare", "mutate", "tamper"
        }) {
            assertThat(execute(command, "--help")).as(command).isEqualTo(ExitCode.GOOD);
            assertThat(out.toString()).contains("Usage: plugproof " + command);
        }
    }

    @Test
    void showTellsACase() {
        assertThat(execute("show", "tc_b_12_csms")).isEqualTo(ExitCode.GOOD);
        assertThat(out.toString()).contains("TC_B_12_CSMS", "B07.FR.07", "Advanced Device Management: mandatory");
        assertThat(out.toString()).contains("Scenario: TC_B_12_CSMS", "the CSMS must send GetBaseReportRequest");
    }

    @Test
    void showTellsThatACaseWasWithdrawn() {
        assertThat(execute("show", "TC_O_15_CS")).isEqualTo(ExitCode.GOOD);
        assertThat(out.toString()).contains("withdrawn by an erratum");
    }

    @Test
    void listTellsWhatAppliesAndWhyNot() throws Exception {
        Path sut = write("sut.yaml", "role: station\nstationId: PP-1\nprofiles: [Core]\n");
        assertThat(execute("list", "--sut", sut.toString(), "--only", "TC_K_40_CS,TC_B_12_CS"))
                .isEqualTo(ExitCode.GOOD);
        assertThat(out.toString())
                .contains("2 cases, 1 apply", "does not apply: profiles of sut has none of [Smart Charging");
    }

    @Test
    void listTellsWhyACaseHasNothingToRun() {
        assertThat(execute("list", "--only", "TC_A_12_CSMS,TC_A_13_CSMS")).isEqualTo(ExitCode.GOOD);
        assertThat(out.toString())
                .contains("TC_A_13_CSMS  was withdrawn by an erratum")
                .contains("1 cases, 1 apply; beside them 1 withdrawn and 0 not transcribed yet");
        assertThat(execute("run", "--only", "TC_A_13_CSMS")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("no case is selected: TC_A_13_CSMS was withdrawn by an erratum");
    }

    @Test
    void mutateLeavesTheReportOfARunAlone() throws Exception {
        write("results.json", "{}");
        Path report = write("report.html", "of a run");
        assertThat(execute("mutate", "--only", "TC_P_01_CS", "--out", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("has the results of a run; choose another folder");
        assertThat(report).hasContent("of a run");
    }

    @Test
    void aV2gAuthorityIsMadeOnceAndStaysAsItIs() throws Exception {
        Path made = folder.resolve("v2g");
        assertThat(execute("v2g", made.toString())).isEqualTo(ExitCode.GOOD);
        String root = Files.readString(made.resolve("root.pem"));
        assertThat(out.toString()).startsWith(root).contains("v2g: {root: " + made.resolve("root.pem"));
        assertThat(execute("v2g", made.toString())).isEqualTo(ExitCode.GOOD);
        assertThat(made.resolve("root.pem")).hasContent(root);
    }

    @Test
    void checkTellsWhetherTheFilesOfAV2gAuthorityBelongTogether() throws Exception {
        Path made = folder.resolve("v2g");
        execute("v2g", made.toString());
        String described =
                "role: csms\nurl: ws://127.0.0.1:0/\ndriver: {kind: embedded}\nv2g: {root: v2g/root.pem, rootKey: v2g/%s.pem,"
                        + " subCa: v2g/sub-ca.pem, subCaKey: v2g/sub-ca-key.pem}\n";
        Path sut = write("sut.yaml", described.formatted("root-key"));
        assertThat(execute("check", "--sut", sut.toString())).isEqualTo(ExitCode.GOOD);
        assertThat(out.toString()).contains("good  v2g", "issues contract certificates, until ");
        Path mixed = write("mixed.yaml", described.formatted("sub-ca-key"));
        assertThat(execute("check", "--sut", mixed.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString())
                .contains("wrong v2g", made.resolve("sub-ca-key.pem") + ": is not the key of v2g.root")
                .contains("mend: v2g: name four files that belong together");
    }

    @Test
    void compareTellsScriptsWhatChanged() throws Exception {
        String good = results("good", "pass");
        String bad = results("bad", "fail");
        String unsure = results("unsure", "inconclusive");
        assertThat(execute("compare", good, bad)).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("newly failing:", "1 case in both runs: 1 newly failing");
        assertThat(execute("compare", good, unsure)).isEqualTo(ExitCode.UNSURE);
        assertThat(execute("compare", bad, good)).isEqualTo(ExitCode.GOOD);
        assertThat(execute("compare", bad, bad)).isEqualTo(ExitCode.GOOD);
        assertThat(execute("compare", good, folder.resolve("nothing").toString()))
                .isEqualTo(ExitCode.USAGE);
    }

    private String results(String name, String verdict) throws Exception {
        Path run = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                run.resolve("results.json"),
                "{\"planned\":1,\"cases\":[{\"id\":\"TC_B_12_CS\",\"verdict\":\"" + verdict + "\"}]}");
        return run.toString();
    }

    @Test
    void wrongOptionsAreNamedWithTheirRemedy() {
        assertUsage("TC_Z_* matches no case", "run", "--only", "TC_Z_*");
        assertUsage("Part 5 has: Advanced Device Management", "run", "--profile", "Fancy");
        assertUsage("5/4 is not I/N", "run", "--shard", "5/4");
        assertUsage("--parallel 0: from 1 to", "run", "--parallel", "0");
        assertUsage("TC_B_99_CS is no case of Part 6", "show", "TC_B_99_CS");
        assertUsage("holds no results", "report", folder.toString());
        assertUsage("Possible solutions: --role", "run", "--rolle", "csms");
        assertUsage("Name a command");
    }

    @Test
    void aWrongDescriptionIsNamedWithFileAndLine() throws Exception {
        Path wrong = write("wrong.yaml", "role: station\nstationId: PP-1\nsecuritiProfile: 2\n");
        assertUsage("wrong.yaml:3: ", "run", "--sut", wrong.toString());
        assertUsage("securityProfile", "check", "--sut", wrong.toString());
        assertUsage(
                "missing.yaml", "list", "--sut", folder.resolve("missing.yaml").toString());
    }

    @Test
    void aRoleThatTheDescriptionIsNotIsNamed() throws Exception {
        Path sut = write("sut.yaml", "role: station\nstationId: PP-1\n");
        assertUsage("describes a station", "run", "--sut", sut.toString(), "--role", "csms");
        assertUsage("runs serially", "run", "--sut", sut.toString(), "--parallel", "4");
    }

    @Test
    void aWrongExpectationIsNamedWithFileAndLine() throws Exception {
        Path wrong = write("expected.txt", "# what we know\nTC_B_12_CS: fail\nTC_B_01_CS: broken\n");
        assertUsage("expected.txt:3: ", "run", "--expected", wrong.toString());
    }

    @Test
    void checkSaysThatNobodyListens() throws Exception {
        Path sut = write("sut.yaml", "role: csms\nurl: ws://127.0.0.1:1/\nidentities: PP-1\ndriver: prompt\n");
        assertThat(execute("check", "--sut", sut.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).contains("good  description", "wrong CSMS", "mend: url: is the CSMS up");
    }

    private void assertUsage(String text, String... args) {
        err.getBuffer().setLength(0);
        assertThat(execute(args)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(text);
    }

    private int execute(String... args) {
        CommandLine line = CommandLines.of();
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
