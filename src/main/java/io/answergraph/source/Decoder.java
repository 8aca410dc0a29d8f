package io.answergraph.source;

import io.answergraph.model.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text: UTF-8, UTF-16 with a byte order mark, and what a page declares. Anything else is refused, by name where it
 * can be told, since a wrong guess would silently change words.
 */
final class Decoder {
    private static final List<byte[]> BINARY_MAGIC = List.of(
            ascii("%PDF-"),
            ascii("PK\003\004"),
            ascii("GIF8"),
            ascii("{\\rtf"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_.:-]{1,40})");

    /** Where HTML Standard section 4.2.5.4 has a declaration stand. */
    private static final int DECLARED_WITHIN = 1024;

    private final Consumer<Problem> problems;

    Decoder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The text without its byte order mark; empty, with a problem, where there is none to be had. */
    Optional<String> decode(RawFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            return refuse(Problem.Code.EMPTY_FILE, file, "The file is empty. Fill it or remove it.");
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(file, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return text(file, StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(bytes, 0xFF, 0xFE) && !startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return text(file, StandardCharsets.UTF_16LE, 2);
        }
        if (isBinary(bytes)) {
            return refuse(
                    Problem.Code.BINARY_FILE,
                    file,
                    "The file holds binary data, not text. Save its text as .txt, .md or .html and give that.");
        }
        Charset declared = file.format() == Format.HTML ? declared(bytes) : null;
        return text(file, declared == null ? StandardCharsets.UTF_8 : declared, 0);
    }

    private Optional<String> text(RawFile file, Charset charset, int from) {
        ByteBuffer in = ByteBuffer.wrap(file.bytes(), from, file.bytes().length - from);
        CharBuffer out = CharBuffer.allocate(
                (int) Math.ceil(in.remaining() * (double) charset.newDecoder().maxCharsPerByte()) + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            return notDecoded(file, charset, in.position());
        }
        String text = out.flip().toString();
        return text.chars().allMatch(Decoder::isBlank)
                ? refuse(Problem.Code.EMPTY_FILE, file, "The file holds nothing but white space. Fill it or remove it.")
                : Optional.of(text);
    }

    private Optional<String> notDecoded(RawFile file, Charset charset, int offset) {
        String detected = charset.equals(StandardCharsets.UTF_8) ? otherEncoding(file.bytes()) : null;
        if (detected != null) {
            return refuse(
                    Problem.Code.UNSUPPORTED_ENCODING,
                    file,
                    "The file is not UTF-8 but looks like " + detected + ". Convert it: iconv -f " + detected
                            + " -t UTF-8 FILE > NEWFILE.");
        }
        return refuse(
                Problem.Code.INVALID_ENCODING,
                file,
                "The file is damaged: no " + charset.name() + " at byte " + offset
                        + " (counted from 0). Repair that place, or save the file anew as UTF-8.");
    }

    /** The name of the encoding that the bytes are in, if they can be told from damaged UTF-8 and are whole in it. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        if (isMostlyUtf8(bytes)) {
            return null;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || name.equals("UTF-8") || name.equals("US-ASCII")) {
            return null;
        }
        return !Charset.isSupported(name) || decodesWhole(bytes, Charset.forName(name)) ? name : null;
    }

    private static boolean decodesWhole(byte[] bytes, Charset charset) {
        CharBuffer out = CharBuffer.allocate(4096);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = charset.newDecoder();
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
            for (int i = 0; i < out.position(); i++) {
                if (out.get(i) >= 0x80 && out.get(i) < 0xA0) {
                    return false;
                }
            }
        }
        return !result.isError();
    }

    /** Whether more bytes beyond ASCII stand in whole UTF-8 sequences than outside. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int inside = 0;
        int outside = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequenceLength(bytes, i);
            if (length > 1) {
                inside += length;
            } else if (bytes[i] < 0) {
                outside++;
            }
            i += length;
        }
        return inside > outside;
    }

    /** Length of the UTF-8 sequence at {@code at}, or 1 where there is none. */
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        if (lead >= 0xF5 || at + length > bytes.length) {
            return 1;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    /** What the page's head or XML declaration names, if Java knows it. */
    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean latin = name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii");
        try {
            Charset charset = Charset.forName(latin ? "windows-1252" : name);
            return charset.name().startsWith("UTF-16") ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean isBinary(byte[] bytes) {
        if (BINARY_MAGIC.stream()
                .anyMatch(magic -> bytes.length >= magic.length
                        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length))) {
            return true;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Optional<String> refuse(Problem.Code code, RawFile file, String message) {
        problems.accept(new Problem(code, file.path(), message));
        return Optional.empty();
    }
}
