package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plugproof.testcases.cli.FreePort;

/** What a person can get wrong on the command line and in files: exit code 2, where it is, and how to mend it. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class WrongInputTest {

    @TempDir
    private Path folder;

    @Test
    void aWrongKeyIsNamedWithItsLineAndTheNearestRightOne() throws IOException {
        Ran ran = runOn("role: csms\nurl: ws://127.0.0.1:1/\nidentitys: [PP-1]\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("sut.yaml:3: ", "identitys", "identities");
    }

    @Test
    void aWrongTypeIsNamedWithItsLine() throws IOException {
        Ran ran = runOn("role: csms\nurl: ws://127.0.0.1:1/\nidentities: [PP-1]\nsecurityProfile: high\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("sut.yaml:4: ", "securityProfile", "must be a whole number");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        Ran ran = runOn("role: csms\nidentities: [PP-1]\nexpect: soon\n");
        assertThat(ran.err()).contains("url", "sut.yaml:3: ");
    }

    @Test
    void aDescriptionThatIsNotThere() {
        String missing = folder.resolve("missing.yaml").toString();
        Ran ran = Ran.run(folder.resolve("out"), "--sut", missing);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(missing);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aSecretThatTheEnvironmentDoesNotHave() throws IOException {
        Ran ran = runOn("role: csms\nurl: ws://127.0.0.1:1/\nidentities: [PP-1]\n"
                + "basicAuthPassword: ${env:PLUGPROOF_NO_SUCH_VARIABLE}\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("sut.yaml:4: ", "PLUGPROOF_NO_SUCH_VARIABLE");
    }

    @Test
    void aCaseThatNobodyKnows() {
        Ran ran = Ran.run(folder.resolve("out"), "--only", "TC_Z_99_CS");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("TC_Z_99_CS matches no case of Part 6; ids look like TC_B_12_CS");
        assertThat(Ran.command("show", "TC_Z_99_CS").exit()).isEqualTo(2);
    }

    @Test
    void aSelectionThatIsEmpty() {
        Ran ran = Ran.run(folder.resolve("out"), "--role", "csms", "--only", "TC_B_12_CS");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("no case is selected", "plugproof list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--shard=0/3", "--shard=4/3", "--shard=x", "--parallel=0", "--profile=Nonsense", "--no-such"})
    void anOptionThatCannotBe(String option) {
        Ran ran = Ran.run(folder.resolve("out"), "--only", "TC_B_01_CSMS", option);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(option.split("=")[0]);
    }

    @Test
    void anExpectationThatIsNone() throws IOException {
        Path expected = Files.writeString(folder.resolve("expected.yaml"), "TC_B_01_CSMS: pass\nTC_P_02_CSMS: maybe\n");
        Ran ran = Ran.run(folder.resolve("out"), "--expected", expected.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("expected.yaml:2: ", "verdicts are pass, fail");
    }

    @Test
    void anOutputFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = Ran.run(file, "--only", "TC_B_01_CSMS");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(file.toString()).doesNotContain("the harness broke");
    }

    @Test
    void aReportOfNothing() {
        Ran ran = Ran.command("report", folder.resolve("nothing").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("nothing");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of("run", "list", "show", "check", "station", "csms", "report")) {
            Ran ran = Ran.command(command, "--help");
            assertThat(ran.exit()).as(command).isZero();
            assertThat(ran.out()).as(command).contains("Usage: plugproof " + command);
        }
        assertThat(Ran.command("--help").out()).contains("Exit codes: 0 all passed");
        assertThat(Ran.command().exit()).isEqualTo(2);
    }

    @Test
    void listAndShowSayWhatThereIs() {
        Ran list = Ran.command("list", "--only", "TC_B_*");
        assertThat(list.exit()).isZero();
        assertThat(list.out()).contains("TC_B_12_CS", "TC_B_31_CSMS").doesNotContain("TC_P_02");
        assertThat(Ran.command("show", "TC_B_12_CS").out()).contains("TC_B_12_CS", "B07-get-base-report.feature");
    }

    @Test
    void checkSaysWhatIsWrongAndHowToMendIt() throws IOException {
        Path sut = Descriptions.csms(folder, FreePort.find());
        Ran nobody = Ran.command("check", "--sut", sut.toString());
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.out()).contains("wrong", "Connection refused", "mend: url: is the CSMS up");
        try (LoopbackCsms csms = LoopbackCsms.start(wire -> wire.refuseUpgrade(401))) {
            Ran refused = Ran.command(
                    "check", "--sut", Descriptions.csms(folder, csms.port()).toString());
            assertThat(refused.out()).contains("answers HTTP 401 to PP-1", "mend: basicAuthPassword");
        }
        try (LoopbackCsms csms = LoopbackCsms.start(Kind::csms)) {
            Ran good = Ran.command(
                    "check", "--sut", Descriptions.csms(folder, csms.port()).toString());
            assertThat(good.out()).contains("answers the boot of PP-1");
        }
    }

    private Ran runOn(String yaml) throws IOException {
        Path sut = Descriptions.file(folder, "sut.yaml", yaml);
        return Ran.run(folder.resolve("out"), "--sut", sut.toString());
    }
}
