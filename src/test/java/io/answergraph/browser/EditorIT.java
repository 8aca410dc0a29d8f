package io.answergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The editor of SPARQL, as a script makes it of a form. */
@ExtendWith(Browsing.class)
class EditorIT {
    @ParameterizedTest
    @EnumSource(names = {"AT_A_DESK", "ON_A_PHONE"})
    void an_example_is_run_and_keeps_nobody_out_with_its_answer_and_settings_open(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/editor?example=evidence");
            button(page, "Run query").click();
            Locator answer = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Answer"));
            assertThat(answer.getByRole(AriaRole.TABLE).first()).containsText("case management");
            button(page, "Open settings").click();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(visit.overflow()).as("pixels to scroll sideways").isZero();
            visit.space(-10);
            assertThat(Accessibility.faultsOfSize(page)).as("in a narrow font").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_A_DESK", "ON_A_PHONE"})
    void the_focus_stays_where_it_is_until_a_query_is_wanted(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/editor");
            assertThat(page.getByRole(AriaRole.TAB)).hasCount(1);
            assertThat(page.locator(":focus")).hasCount(0);
            button(page, "New query").click();
            assertThat(page.getByRole(AriaRole.TAB)).hasCount(2);
            assertThat(page.locator(".tabPanel.active .CodeMirror textarea")).isFocused();
            assertThat(Accessibility.faults(page)).isEmpty();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
