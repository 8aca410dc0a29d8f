package io.answergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents for tests. */
final class Page {
    static final String VERMONT = """
            Migrant/Refugee Trafficking in Vermont

            1. What services are available for trafficking survivors in Vermont?
            Survivors in Vermont can turn to several services, including:
            1. Shelter: Shelter and legal aid are offered by local nonprofits.
            2. Counseling: The Vermont Department of Health provides counseling.

            2. Which industries in Vermont are prone to trafficking?
            Agriculture and construction are common industries. Hotels may be affected.
            """;

    static final String UTAH = """
            Migrant/Refugee Trafficking in Utah

            1. What services are available for trafficking survivors in Utah?
            Legal aid is available in Utah. There is a lack of shelter.
            """;

    private Page() {}

    /** Writes {@code text} and gives the file's path as an argument. */
    static String in(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
