package io.answergraph.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/** Archives that unpack to too much, lie about what they hold, hold archives, or whose entries' names climb out. */
final class Archives implements Recipe {
    private static final int BOMB = 3 << 20;

    /** Written over by another name of the same length, so that no tool for packing can object. */
    private static final String STENCIL = "zzzzzzzzzz";

    private static final List<String> FORGED = List.of(
            "../../../a.",
            "/a/b/c/d/e",
            "\\\\a\\b\\c\\d",
            "C:\\aaaaa.t",
            "a/../../b.",
            "a\u0000bbbbbbbb",
            "....//....",
            "doubled/a.");

    private static final List<String> NAMES = List.of(
            "a.txt",
            "b.md",
            "c.html",
            "d.jsonl",
            "e/f.txt",
            "e//g.txt",
            "./h.txt",
            "e/./i.txt",
            "../j.txt",
            "/k.txt",
            "C:\\l.txt",
            "..\\m.txt",
            "e/../n.txt",
            "folder/",
            "a.txt/",
            "o.zip",
            "p.txt.gz",
            "q.exe",
            "a.txt.meta.json",
            "__MACOSX/r.txt",
            ".hidden.txt",
            "README.md",
            "s",
            "",
            " ",
            ".txt",
            "t .txt",
            "A.TXT",
            "ä.txt",
            "日本.txt",
            "\u202Etxt.u",
            "v\nw.txt",
            STENCIL + "1.txt",
            STENCIL + "2.txt",
            "x".repeat(400) + ".txt",
            "y/".repeat(300) + "y.txt",
            "%2e%2e/z.txt",
            "#?.txt");

    private final List<Recipe> contents;

    /** @param contents what makes the files inside */
    Archives(List<Recipe> contents) {
        this.contents = contents;
    }

    @Override
    public Input make(Chance chance) {
        try {
            Input input = chance.oneIn(3) ? gzip(chance) : new Input("a.zip", zip(chance));
            return chance.oneIn(3) ? input.withBytes(damaged(input.bytes(), chance)) : input;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content(Chance chance) {
        if (chance.oneIn(150)) {
            return new byte[chance.between(BOMB / 2, BOMB)];
        }
        return chance.oneIn(12)
                ? "{\"title\":\"Ohio\"}".getBytes(UTF_8)
                : chance.of(contents).make(chance).bytes();
    }

    private Input gzip(Chance chance) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int members = chance.oneIn(6) ? 2 : 1; members > 0; members--) {
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(content(chance));
            }
        }
        String name = chance.of(
                "a.txt.gz", "a.md.gz", "a.html.gz", "a.jsonl.gz", "a.gz", "a.gz.gz", "a.zip.gz", "a.exe.gz", ".gz");
        return new Input(name, packed.toByteArray());
    }

    private byte[] zip(Chance chance) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.setLevel(chance.of(Deflater.NO_COMPRESSION, Deflater.BEST_SPEED));
            zip.setComment(chance.oneIn(9) ? "PK\005\006" + "c".repeat(chance.size(200)) : null);
            for (int entries = chance.oneIn(60) ? chance.between(40, 60) : chance.below(6); entries > 0; entries--) {
                String name = chance.oneIn(8) ? entries + ".txt" : chance.of(NAMES);
                if (put(zip, name)) {
                    zip.write(chance.oneIn(10) && name.endsWith("zip") ? packed.toByteArray() : content(chance));
                }
            }
        }
        return chance.oneIn(3) ? forged(packed.toByteArray(), chance) : packed.toByteArray();
    }

    /** Whether the packer took the name. */
    private static boolean put(ZipOutputStream zip, String name) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
            return !name.endsWith("/");
        } catch (ZipException twice) {
            return false;
        }
    }

    /** With other names in place of the stencils, or two of the same name. */
    private static byte[] forged(byte[] zip, Chance chance) {
        String packed = new String(zip, ISO_8859_1);
        String other = chance.of(chance.of(FORGED), chance.of(FORGED), STENCIL + "1", "\u00ff");
        return packed.replace(STENCIL + "2", padded(other)).getBytes(ISO_8859_1);
    }

    private static String padded(String name) {
        return (name + STENCIL).substring(0, STENCIL.length() + 1);
    }

    /** Changed where an archive says what it holds: in a header, or anywhere. */
    private static byte[] damaged(byte[] bytes, Chance chance) {
        if (bytes.length == 0 || chance.oneIn(4)) {
            return Arrays.copyOf(bytes, chance.below(bytes.length + 1));
        }
        byte[] changed = bytes.clone();
        String packed = new String(bytes, ISO_8859_1);
        int header = packed.indexOf(
                chance.of("PK\001\002", "PK\003\004", "PK\005\006", "\u001f\u008b"), chance.below(bytes.length));
        for (int times = chance.size(6); times > 0; times--) {
            int at = header < 0 ? chance.below(bytes.length) : Math.min(bytes.length - 1, header + chance.below(46));
            changed[at] = chance.of(0, 0xFF, 1, 0x7F, 0x80, chance.below(256)).byteValue();
        }
        return changed;
    }
}
