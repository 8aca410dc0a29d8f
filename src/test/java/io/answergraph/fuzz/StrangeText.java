package io.answergraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** A document whose words are full of characters from anywhere, in one encoding or another, declared or not. */
final class StrangeText implements Recipe {
    private static final int MOST_CHARACTERS = 200;

    private final Samples samples;

    StrangeText(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Input make(Chance chance) {
        String name = Names.prose(chance);
        StringBuilder text = new StringBuilder();
        if (name.endsWith(".html") && chance.oneIn(2)) {
            text.append("<meta charset=\"")
                    .append(chance.of(
                            "utf-8", "iso-8859-1", "utf-16", "shift_jis", "utf-7", "x-no-such", "UTF-32", "ibm037"))
                    .append("\">");
        }
        text.append("Human Trafficking in Ohio\n\n1. What is the situation in Ohio?\n\n");
        for (int sentences = chance.between(1, 4); sentences > 0; sentences--) {
            text.append(samples.sentence(chance)).append(chance.of(" ", "\n- ", "\n\n"));
        }
        for (int characters = chance.size(MOST_CHARACTERS); characters > 0; characters--) {
            int at = chance.below(text.length() + 1);
            text.insert(at, chance.oneIn(4) ? anywhere(chance) : chance.of(Debris.CHARACTERS));
        }
        return new Input(name, encoded(text.toString(), chance));
    }

    /** Any code point that is a character or may be one. */
    private static String anywhere(Chance chance) {
        int c = chance.oneIn(2) ? chance.below(0x3000) : chance.below(0x110000);
        return Character.toString(c >= 0xD800 && c < 0xE000 ? c - 0x800 : c);
    }

    private static byte[] encoded(String text, Chance chance) {
        return switch (chance.below(14)) {
            case 0 -> ("\uFEFF" + text).getBytes(UTF_16LE);
            case 1 -> ("\uFEFF" + text).getBytes(UTF_16BE);
            case 2 -> text.getBytes(UTF_16LE);
            case 3 -> ("\uFEFF" + text).getBytes(UTF_8);
            case 4 ->
                text.getBytes(
                        Charset.forName(chance.of("windows-1252", "Shift_JIS", "GB18030", "ISO-8859-8", "EUC-KR")));
            case 5 -> broken(text.getBytes(UTF_8), chance);
            case 6 -> halves(text, chance);
            default -> text.getBytes(UTF_8);
        };
    }

    private static byte[] broken(byte[] bytes, Chance chance) {
        int at = chance.below(bytes.length + 1);
        return DamagedFile.spliced(bytes, at, at, Debris.broken(chance));
    }

    /** UTF-16 with half of a surrogate pair where a character should be. */
    private static byte[] halves(String text, Chance chance) {
        int at = chance.below(text.length() + 1);
        String half = chance.of("\uD83C", "\uDF3E", "\uDF3E\uD83C");
        StringBuilder units = new StringBuilder("\uFEFF").append(text).insert(at + 1, half);
        byte[] bytes = new byte[2 * units.length()];
        for (int i = 0; i < units.length(); i++) {
            bytes[2 * i] = (byte) (units.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) units.charAt(i);
        }
        return bytes;
    }
}
