package io.answergraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Short stretches that readers and rules have reason to stumble over. */
final class Debris {
    /** What means something to the layout of one format or another. */
    static final List<String> MARKS = List.of(
            "1. ",
            "2. ",
            "3. ",
            "12) ",
            "(a) ",
            "(b) ",
            "a. ",
            "b. ",
            "ii) ",
            "- ",
            "* ",
            "• ",
            "•",
            "– ",
            "First, ",
            "Second, ",
            "firstly ",
            "Q: ",
            "A: ",
            "Question 2: ",
            "Q3. ",
            "Question no. ",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "  ",
            "    ",
            "\t",
            "?",
            "?\n",
            "?? ",
            ". ",
            ": ",
            " – ",
            " - ",
            "; ",
            ", ",
            " and ",
            " or ",
            "**",
            "__",
            "_",
            "# ",
            "### ",
            "> ",
            "---\n",
            "***\n",
            "===\n",
            "```\n",
            "~~~\n",
            "Label: ",
            "**Label:** ",
            "&amp; ",
            "&rsquo;",
            "&#x1F33E;",
            "&#0;",
            "&#xD800;",
            "&NotEqualTilde;",
            "&fjlig;",
            "&",
            "<b>",
            "</b>",
            "<p>",
            "<li>",
            "<ol start=9>",
            "<ol reversed>",
            "</ol>",
            "<ul>",
            "<h2>",
            "</h2>",
            "<br>",
            "<pre>",
            "<table>",
            "<tr><td>",
            "<dl><dt>",
            "<dd>",
            "<details><summary>",
            "<button>",
            "<script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<template>",
            "<svg>",
            "<math>",
            "<title>",
            "</title>",
            "<a href='x'>",
            "[x](y)",
            "](",
            "![",
            "\\",
            "\"",
            "{\"",
            "}",
            "[",
            "\\u0000",
            "\\ud83c",
            "\\u202e",
            "{\"question\":\"Why?\",\"answer\":\"So.\"}\n",
            "---\ntitle: x\n---\n",
            "www.a.b/c?d#e ");

    /** What means something to English, or looks as if it did. */
    static final List<String> WORDS = List.of(
            "Ohio ",
            "Washington, D.C. ",
            "New York City ",
            "Georgia ",
            "lack of ",
            "limited access to ",
            "fear of , and ",
            "not ",
            "never ",
            "should ",
            "may ",
            "no ",
            "(FBI) ",
            "FBI ",
            "(ICE) ",
            "the Department of ",
            "Office of the of ",
            "Department of Labor (DOL) ",
            "U.S. ",
            "St. ",
            "shelter ",
            "shelters, shelter and shelter ",
            "legal aid ",
            "construction ",
            "poverty ",
            "but however ",
            "that which who ",
            "such as ",
            "including: ",
            "and/or ",
            "either neither nor ",
            "’s ",
            "'",
            "“quoted” ",
            "naïve café ",
            "it they this ",
            "1990s ",
            "$5.00 ",
            "24/7 ",
            "https://a.example/b?c=d#e ",
            "e-mail@a.example ",
            "The The The ",
            "AND OR NOT ",
            "of of of ");

    /** What has a way of its own with offsets, order or widths: by script, by plane, by being nothing. */
    static final List<String> CHARACTERS = List.of(
            "\u0000",
            "\u0001",
            "\u0008",
            "\u000B",
            "\u000C",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u0130",
            "ı",
            "ß",
            "ẞ",
            "\uFB03",
            "ŉ",
            "e\u0301",
            "\u0301",
            "\u0301\u0302\u0303",
            "a\u0338",
            "\u0345",
            "\u1E9B\u0323",
            "\u061C",
            "\u200B",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u202A",
            "\u202E",
            "\u2066",
            "\u2069",
            "\u2028",
            "\u2029",
            "\u2060",
            "\u3000",
            "\uFEFF",
            "\uFFFE",
            "\uFFFD",
            "\uFFFF",
            "שלום ",
            "مرحبا ",
            "العربية (FBI) ",
            "한국어",
            "ก็",
            "हिन्दी ",
            "日本語？",
            "？",
            "．",
            "：",
            "１．",
            "Ⅳ. ",
            "𝟏. ",
            "٣. ",
            "①",
            "🌾",
            "🌾 ",
            "👩‍👩‍👧‍👦",
            "🇺🇸",
            "𝐎𝐡𝐢𝐨 ",
            "𐐀",
            "𐐨",
            "𒐫",
            "\uDBFF\uDFFF",
            "Ａ. ",
            "Ｏｈｉｏ ",
            "ﷺ",
            "Ω",
            "K",
            "Å");

    private Debris() {}

    /** One, as bytes: of text in UTF-8, or of none. */
    static byte[] any(Chance chance) {
        return chance.oneIn(5) ? broken(chance) : text(chance);
    }

    /** One in UTF-8. */
    static byte[] text(Chance chance) {
        List<String> kind = chance.of(MARKS, MARKS, WORDS, CHARACTERS);
        return chance.of(kind).getBytes(UTF_8);
    }

    /** Bytes that are no UTF-8, or mean something at the start of a file. */
    static byte[] broken(Chance chance) {
        return switch (chance.below(12)) {
            case 0 -> bytes(0xFF);
            case 1 -> bytes(0xC0, 0x80);
            case 2 -> bytes(0xED, 0xA0, 0x80);
            case 3 -> bytes(0xED, 0xA0, 0xBC, 0xED, 0xBC, 0xBE);
            case 4 -> bytes(0xF4, 0x90, 0x80, 0x80);
            case 5 -> bytes(0xE2, 0x80);
            case 6 -> bytes(0x80);
            case 7 -> bytes(0xF0, 0x9F, 0x8C);
            case 8 -> bytes(0xEF, 0xBB, 0xBF);
            case 9 -> bytes(0xFE, 0xFF);
            case 10 -> bytes(0xFF, 0xFE);
            default -> random(chance);
        };
    }

    private static byte[] random(Chance chance) {
        byte[] bytes = new byte[chance.size(64)];
        chance.fill(bytes);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
