package org.plugproof.testcases.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.plugproof.testcases.cli.FreePort;

/** Expectations, shards and parallelism: what they make of the same cases. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class WholeRunTest {

    private static final String CASES = "TC_B_01_CSMS,TC_P_02_CSMS,TC_P_01_CS,TC_F_20_CS";

    @TempDir
    private Path folder;

    @Test
    void threeShardsMakeOneReport() {
        for (int shard = 1; shard <= 3; shard++) {
            Ran part = Ran.run(folder.resolve("part" + shard), "--only", CASES, "--shard", shard + "/3");
            assertThat(part.exit()).as(part.out() + part.err()).isZero();
        }
        Path whole = folder.resolve("whole");
        Ran report = Ran.command(
                "report",
                "--out",
                whole.toString(),
                folder.resolve("part1").toString(),
                folder.resolve("part2").toString(),
                folder.resolve("part3").toString());
        assertThat(report.exit()).isZero();
        assertThat(new Ran(0, "", "", whole).ids()).containsExactlyInAnyOrder(CASES.split(","));
        assertThat(whole.resolve("report.html")).isNotEmptyFile();
    }

    @Test
    void parallelismChangesNoVerdict() {
        Ran serial = Ran.run(folder.resolve("one"), "--only", CASES, "--parallel", "1");
        Ran wide = Ran.run(folder.resolve("eight"), "--only", CASES, "--parallel", "8");
        for (String id : CASES.split(",")) {
            assertThat(wide.verdict(id)).as(id).isEqualTo(serial.verdict(id)).isEqualTo("pass");
        }
    }

    @Test
    void expectationsDecideTheExitCode() throws Exception {
        Path expected = folder.resolve("expected.yaml");
        Path sut = Descriptions.csms(folder, FreePort.find());
        String[] arguments = {"--sut", sut.toString(), "--only", "TC_P_02_CSMS", "--expected", expected.toString()};
        Files.writeString(expected, "TC_P_02_CSMS: inconclusive\n");
        assertThat(Ran.run(folder.resolve("a"), arguments).exit()).isZero();
        Files.writeString(expected, "TC_P_02_CSMS: fail\n");
        Ran otherwise = Ran.run(folder.resolve("b"), arguments);
        assertThat(otherwise.exit()).isEqualTo(3);
        assertThat(otherwise.out()).contains("TC_P_02_CSMS was expected to end as fail and ended as inconclusive");
        try (LoopbackCsms csms = LoopbackCsms.start(Kind::csms)) {
            Descriptions.csms(folder, csms.port());
            assertThat(Ran.run(folder.resolve("c"), arguments).exit()).isEqualTo(1);
        }
    }
}
