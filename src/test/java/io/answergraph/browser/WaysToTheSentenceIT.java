package io.answergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways a person goes from a question to the words that answer it, by what can be seen and clicked. */
@ExtendWith(Browsing.class)
class WaysToTheSentenceIT {
    @ParameterizedTest
    @EnumSource
    void from_the_map_by_a_concept_and_a_state(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/");
            page.getByLabel("or by a concept").fill("shelter and housing");
            button(page, "Show").click();
            Locator texas = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Texas: asserted"));
            assertThat(texas).hasAccessibleName(Pattern.compile("Texas: asserted \\d+, .*lacking \\d+.*"));
            texas.click();
            headline(page, "Compare states");
            Locator opened = page.locator(".opened section:target");
            assertThat(opened).isInViewport();
            assertThat(opened).containsText("Texas");
            follow(opened.locator("blockquote").first(), page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_a_cell_of_the_comparison(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/");
            page.getByRole(AriaRole.NAVIGATION).getByText("Compare").click();
            headline(page, "Compare states");
            page.getByLabel("Kind").selectOption("service");
            page.getByLabel("Status").selectOption("lacking");
            button(page, "Show").click();
            Locator cell = page.getByRole(AriaRole.CELL)
                    .filter(new Locator.FilterOptions().setHasText("lacking"))
                    .getByRole(AriaRole.LINK)
                    .first();
            cell.click();
            Locator opened = page.locator(".opened section:target");
            assertThat(opened).isInViewport();
            Locator sentence = opened.locator("blockquote").first();
            assertThat(sentence.locator("mark").first()).isVisible();
            assertThat(opened.locator("u").first()).isVisible();
            follow(sentence, page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_a_line_of_a_state(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Ohio").setExact(true))
                    .click();
            headline(page, "Ohio");
            open(page.locator("details").last(), page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_a_search_by_a_body(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/");
            page.getByRole(AriaRole.SEARCHBOX).fill("Mosaic Family Services");
            button(page, "Search").click();
            page.getByRole(AriaRole.ARTICLE)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mosaic Family Services"))
                    .first()
                    .click();
            headline(page, "Mosaic Family Services");
            Locator sentence = page.locator("section[id] blockquote").first();
            assertThat(sentence).isVisible();
            follow(sentence, page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_a_search_by_words_of_an_answer(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/search?q=egg+farm&type=answer");
            page.getByRole(AriaRole.ARTICLE)
                    .filter(new Locator.FilterOptions().setHasText("Marion County"))
                    .getByRole(AriaRole.LINK)
                    .click();
            Locator sentence = page.locator(".passage:target");
            assertThat(sentence).isInViewport();
            assertThat(sentence).containsText("egg farm");
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_a_question_by_a_row_of_its_table(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/");
            page.getByRole(AriaRole.NAVIGATION).getByText("Questions").click();
            page.getByText("The sentences behind a concept in a state").click();
            page.getByLabel("concept").fill("case management");
            page.getByLabel("state").selectOption("Texas");
            button(page, "Ask").click();
            Locator row = page.getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("lacking"))
                    .first();
            assertThat(row).containsText("the case management it had provided was lost");
            row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("case management"))
                    .first()
                    .click();
            headline(page, "case management");
            Locator sentence = page.locator("#TX blockquote")
                    .filter(new Locator.FilterOptions().setHasText("was lost"))
                    .first();
            assertThat(sentence.locator("u")).hasText("was lost");
            follow(sentence, page);
        }
    }

    private static void open(Locator line, Page page) {
        Locator sentence = line.locator("blockquote").first();
        assertThat(sentence).isHidden();
        line.locator("summary").click();
        assertThat(sentence).isVisible();
        follow(sentence, page);
    }

    /** Goes from a quoted sentence to its document, where the same words are to be seen, marked and with their status. */
    private static void follow(Locator sentence, Page page) {
        String words = sentence.locator("mark").first().innerText();
        sentence.getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(Pattern.compile(".*/explore/document/.*#char=.*"));
        Locator marked = page.locator(".named:target");
        assertThat(marked).isInViewport();
        assertThat(marked).containsText(words);
        assertThat(marked).hasAttribute("title", Pattern.compile(".+"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void headline(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(words);
    }
}
