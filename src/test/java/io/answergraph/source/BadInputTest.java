package io.answergraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answergraph.model.EnvironmentException;
import io.answergraph.model.Problem;
import io.answergraph.model.Problem.Code;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One bad input per problem code. Beside each lies a good document, which is read all the same. */
class BadInputTest {
    private static final byte[] GOOD = utf8("1. Why?\nSo.\n");

    @TempDir
    private Path folder;

    private int expectedDocuments = 1;

    @BeforeEach
    void layAGoodDocumentBesideIt() throws Exception {
        write("good.txt", GOOD);
    }

    @AfterEach
    void theGoodDocumentIsRead() {
        Reading reading = Reading.of(folder);
        assertThat(reading.ids()).contains("good");
        assertThat(reading.documents()).hasSize(expectedDocuments);
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.where()).isNotBlank();
            assertThat(problem.message()).contains(". ").endsWith(".");
        });
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        write("bad.txt", new byte[0]);
        assertProblem(Code.EMPTY_FILE, "bad.txt");
    }

    @Test
    void aBlankFileIsRefused() throws Exception {
        write("bad.txt", utf8("\uFEFF \n\u00A0\r\n\t"));
        assertProblem(Code.EMPTY_FILE, "bad.txt");
    }

    @Test
    void aBinaryFileIsRefused() throws Exception {
        write("bad.txt", new byte[] {'1', '.', ' ', 'W', 0, 1, 2});
        assertProblem(Code.BINARY_FILE, "bad.txt");
    }

    @Test
    void aPictureNamedAsTextIsRefused() throws Exception {
        write("bad.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertProblem(Code.BINARY_FILE, "bad.md");
    }

    @Test
    void otherKindsOfFileAreNamedOnceAndCompanionsPassedOver() throws Exception {
        write("bad.docx", GOOD);
        write("README.md", GOOD);
        write(".hidden.txt", GOOD);
        write("page.html_ignored/x.css", GOOD);
        Reading reading = Reading.of(folder);
        assertThat(reading.problems())
                .extracting(Problem::where)
                .containsExactly("bad.docx", "page.html_ignored/x.css");
        assertThat(reading.codes()).containsOnly(Code.UNSUPPORTED_FORMAT);
    }

    @Test
    void anotherEncodingIsRefusedByName() throws Exception {
        String words =
                "1. Où est le café près de la forêt à Noël?\nIl est situé là-bas, derrière l’église – c’était fermé.\n";
        write("bad.txt", words.repeat(5).getBytes(Charset.forName("windows-1252")));
        assertThat(assertProblem(Code.UNSUPPORTED_ENCODING, "bad.txt").message())
                .containsIgnoringCase("windows-1252")
                .contains("iconv");
    }

    @Test
    void aJapaneseEncodingIsRefusedByName() throws Exception {
        String words = "1. 何が問題ですか?\n多くの人々が仕事を求めて来ますが、言葉の壁があります。\n";
        write("bad.txt", words.repeat(5).getBytes(Charset.forName("Shift_JIS")));
        assertThat(assertProblem(Code.UNSUPPORTED_ENCODING, "bad.txt").message())
                .containsIgnoringCase("shift_jis");
    }

    @Test
    void damagedUtf8IsRefusedWithThePlaceOfTheDamage() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8("1. What’s “it”?\nCafé — élan.\n"));
        int damaged = bytes.size();
        bytes.write(0xFF);
        bytes.writeBytes(utf8(" end\n"));
        write("bad.txt", bytes.toByteArray());
        assertThat(assertProblem(Code.INVALID_ENCODING, "bad.txt").message()).contains("byte " + damaged);
    }

    @Test
    void aVanishedFileIsReported() throws Exception {
        Files.createSymbolicLink(folder.resolve("bad.txt"), folder.resolve("gone.txt"));
        assertProblem(Code.UNREADABLE_FILE, "bad.txt");
    }

    @Test
    void aFileOfOneHugeLineIsRefusedUnread() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("bad.txt").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertProblem(Code.TOO_LARGE, "bad.txt");
        long after = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        assertThat(after - before).isLessThan(100L << 20);
    }

    @Test
    void aLoopOfLinksIsWalkedOnce() throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        assertProblem(Code.LINK_LOOP, "sub/loop");
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        zip("bad.zip", Map.of("a.txt", new byte[3 << 20]));
        assertProblem(Code.ARCHIVE_UNSAFE, "bad.zip/a.txt");
    }

    @Test
    void aGzipBombIsRefused() throws Exception {
        write("bad.txt.gz", gzip(new byte[3 << 20]));
        assertProblem(Code.ARCHIVE_UNSAFE, "bad.txt.gz");
    }

    @Test
    void anArchiveWhoseEntriesClimbOutIsRefusedWhole() throws Exception {
        zip("bad.zip", Map.of("a.txt", GOOD, "../evil.txt", GOOD));
        assertProblem(Code.ARCHIVE_UNSAFE, "bad.zip/../evil.txt");
    }

    @Test
    void anArchiveWithTooManyEntriesIsRefused() throws Exception {
        Map<String, byte[]> entries = new TreeMap<>();
        for (int i = 0; i <= Reading.SMALL.maxArchiveEntries(); i++) {
            entries.put(i + ".txt", GOOD);
        }
        zip("bad.zip", entries);
        assertProblem(Code.ARCHIVE_UNSAFE, "bad.zip");
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() throws Exception {
        zip("bad.zip", Map.of("a.txt", GOOD, "inner.zip", GOOD));
        expectedDocuments = 2;
        assertProblem(Code.ARCHIVE_UNSAFE, "bad.zip/inner.zip");
    }

    @Test
    void aBrokenArchiveIsRefused() throws Exception {
        write("bad.zip", utf8("PK\003\004 and then nothing"));
        assertProblem(Code.ARCHIVE_BROKEN, "bad.zip");
    }

    @Test
    void aTornGzipIsRefused() throws Exception {
        byte[] whole = gzip(GOOD);
        write("bad.txt.gz", java.util.Arrays.copyOf(whole, whole.length - 6));
        assertProblem(Code.ARCHIVE_BROKEN, "bad.txt.gz");
    }

    @Test
    void aLineThatIsNoRecordIsReportedAndTheOthersRead() throws Exception {
        write(
                "bad.jsonl",
                utf8(
                        "{\"question\":\"Why?\",\"answer\":\"So.\"}\n\nnonsense\n{\"question\":\"And?\",\"answer\":\"No.\"}\n"));
        expectedDocuments = 2;
        assertProblem(Code.INVALID_RECORD, "bad.jsonl, line 3");
    }

    @Test
    void anEscapeOfOtherThanAsciiDigitsIsNoRecord() throws Exception {
        write(
                "bad.jsonl",
                utf8(
                        "{\"question\":\"Why?\",\"answer\":\"A \\udf3\u0345 b\"}\n{\"question\":\"And?\",\"answer\":\"No.\"}\n"));
        expectedDocuments = 2;
        assertThat(assertProblem(Code.INVALID_RECORD, "bad.jsonl, line 1").message())
                .contains("hexadecimal digits");
    }

    @Test
    void aTextWithoutQuestionsIsReported() throws Exception {
        write("bad.txt", utf8("This text tells much. It asks nothing.\n"));
        assertProblem(Code.NO_QUESTIONS, "bad.txt");
    }

    @Test
    void aFolderWithoutDocumentsIsReported() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Reading reading = Reading.of(empty);
        assertThat(reading.size()).isZero();
        assertThat(reading.codes()).containsExactly(Code.NO_QUESTIONS);
        assertThat(reading.problems().getFirst().where()).isEqualTo(empty.toString());
    }

    @Test
    void aQuestionWithoutAnswerIsTakenWithAWarning() throws Exception {
        write("bad.txt", utf8("1. Why?\n2. How?\nSo.\n"));
        expectedDocuments = 2;
        Problem problem = assertProblem(Code.EMPTY_ANSWER, "bad.txt, question 1");
        assertThat(problem.code().severity()).isEqualTo(Problem.Severity.WARNING);
    }

    @Test
    void twoFilesOfOneNameAreBothRefused() throws Exception {
        write("a b.txt", GOOD);
        write("A-B.md", GOOD);
        assertProblem(Code.DUPLICATE_DOCUMENT, "A-B.md, a b.txt");
    }

    @Test
    void recordsThatTakeAnothersNameAreRefused() throws Exception {
        write("set.jsonl", utf8("{\"title\":\"One\",\"question\":\"Why?\",\"answer\":\"So.\"}\n"));
        write("set/one.txt", GOOD);
        assertProblem(Code.DUPLICATE_DOCUMENT, "set.jsonl, set/one.txt");
    }

    @Test
    void titlesThatBecomeOneNameAreRefused() throws Exception {
        write(
                "set.jsonl",
                utf8(
                        "{\"title\":\"One!\",\"question\":\"Why?\",\"answer\":\"So.\"}\n{\"title\":\"one\",\"question\":\"Why?\",\"answer\":\"So.\"}\n"));
        assertProblem(Code.DUPLICATE_DOCUMENT, "set.jsonl");
    }

    @Test
    void anArgumentThatNamesNothingIsAnErrorOfTheSurroundings() {
        assertThatThrownBy(() -> Reading.of(folder.resolve("nowhere.txt")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("nowhere.txt");
        assertThatThrownBy(() -> Reading.of(folder.resolve("*.nothing")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("*.nothing");
    }

    @Test
    void deepNestingIsRead() throws Exception {
        write("deep0.html", utf8("<h2>1. Why?</h2>" + "<ul><li>x".repeat(20_000)));
        write("deep1.md", utf8("# Why?\n\n" + ">".repeat(2_000) + " x\n\n" + "- ".repeat(300) + "y\n"));
        write("deep2.txt", utf8("1. Why?\n" + nested(5_000)));
        write("deep3.jsonl", utf8("{\"question\":\"Why?\",\"answer\":\"So.\",\"x\":" + "[".repeat(50_000) + "}"));
        expectedDocuments = 4;
        assertThat(Reading.of(folder).codes()).containsExactly(Code.INVALID_RECORD, Code.NO_QUESTIONS);
    }

    @Test
    void longLinesAreReadInTime() throws Exception {
        String[] lines = {"a ", "(a) ", "1. ", "** ", "x: ", "first, ", "&amp", "? ", "- ", "Q: "};
        for (int i = 0; i < lines.length; i++) {
            String text = "1. Why?\n" + lines[i].repeat(100_000) + "\n" + (lines[i] + "\n").repeat(20_000);
            write(i + ".txt", utf8(text));
        }
        expectedDocuments = 1 + lines.length;
        assertThat(Reading.of(folder).documents()).hasSize(expectedDocuments);
    }

    @Test
    @Timeout(60)
    void listMarksInListMarksAreReadInTime() throws Exception {
        write("marks.md", utf8("# Why?\n\n" + "- ".repeat(100_000) + "y\n" + "\n".repeat(100_000)));
        write("quotes.md", utf8("# Why?\n\n" + "* > ".repeat(50_000) + "y" + "\n y".repeat(50_000)));
        expectedDocuments = 3;
        assertThat(Reading.of(folder).problems()).isEmpty();
    }

    @Test
    void anArchivesEmptyFolderNamesHaveNoPartInAnId() throws Exception {
        zip("bad.zip", Map.of("a//b.txt", GOOD));
        expectedDocuments = 2;
        assertThat(Reading.of(folder).ids()).contains("bad/a/b");
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(Math.min(i, 500))).append("- item\n");
        }
        return text.toString();
    }

    /** Exactly that one problem, there. */
    private Problem assertProblem(Code code, String where) {
        Reading reading = Reading.of(folder);
        assertThat(reading.problems()).as("problems").hasSize(1);
        Problem problem = reading.problems().getFirst();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(where);
        return problem;
    }

    private void write(String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void zip(String name, Map<String, byte[]> entries) throws Exception {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static byte[] gzip(byte[] bytes) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
