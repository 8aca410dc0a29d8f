package io.answergraph.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Decodes a file and hands it to the reader of its format. */
final class DocumentReader {
    private DocumentReader() {}

    static void read(RawFile file, Sources.Sink sink) {
        new Decoder(sink::problem)
                .decode(file)
                .ifPresent(text -> reader(file, text)
                        .read(new SourceText(file.path(), text, sha256(file.bytes()), file.sidecar()), sink));
    }

    private static FormatReader reader(RawFile file, String text) {
        Format format = file.isSniffed() ? Format.sniff(text) : file.format();
        return switch (format) {
            case TEXT -> new PlainTextReader();
            case MARKDOWN -> new MarkdownReader();
            case HTML -> new HtmlReader();
            case JSON_LINES -> new JsonLinesReader();
            case ZIP, GZIP -> throw new IllegalStateException("an archive was not unpacked: " + file.path());
        };
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
