package io.answergraph.export;

import io.answergraph.model.EnvironmentException;

/** Texts as XML 1.0 (section 2.2) can hold them. */
final class XmlText {
    private XmlText() {}

    /**
     * The text as it is.
     *
     * @throws EnvironmentException if it holds a character that XML has no way to write
     */
    static String checked(String text) {
        boolean isXml = text.codePoints()
                .allMatch(c -> (c >= 0x20 && c != 0xFFFE && c != 0xFFFF) || c == '\n' || c == '\t' || c == '\r');
        if (!isXml) {
            throw new EnvironmentException(
                    "A text holds a control character, which XML cannot. Choose another format than rdfxml or graphml.");
        }
        return text;
    }
}
