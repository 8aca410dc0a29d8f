package io.answergraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages without a mouse. */
@ExtendWith(Browsing.class)
class KeyboardIT {
    private static final int MOST_STOPS = 120;
    private static final int MOST_LOOKS = 20;
    private static final List<String> SEEN = List.of("there", "elsewhere");

    /**
     * Where the focus is: {@code there} on an element, else {@code elsewhere}; or the markup of what has it, if nobody can see
     * that. It is seen by a line around the element, or around the land on a map.
     */
    private static final String FOCUS = """
            goal => {
              const focused = document.activeElement;
              if (focused === document.body) return 'elsewhere';
              const style = getComputedStyle(focused);
              const land = focused.querySelector('.land');
              const box = focused.getBoundingClientRect();
              const isLined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                  || land !== null && parseFloat(getComputedStyle(land).strokeWidth) >= 4;
              const isOnScreen = box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth
                  && box.bottom > 0 && box.top < innerHeight;
              const fault = !isLined ? 'no line around it' : !isOnScreen ? 'off the screen' : null;
              return fault !== null
                  ? `${fault}: ${JSON.stringify(box)} of ${innerWidth} x ${innerHeight}, scrolled to ${scrollY}: `
                      + focused.outerHTML.slice(0, 200)
                  : focused === goal ? 'there' : 'elsewhere';
            }
            """;

    @ParameterizedTest
    @EnumSource
    void the_first_stop_leads_past_the_navigation(MainPage shown, Site site) {
        try (Visit visit = site.visit(Visitor.ON_A_PHONE)) {
            Page page = visit.open(shown.path());
            page.keyboard().press("Tab");
            Locator skip = page.getByRole(AriaRole.LINK).first();
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            assertThat(skip).hasText("Skip to the content");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("header :focus")).hasCount(0);
            assertThat(page.locator(":focus")).isInViewport();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_A_DESK", "ON_A_PHONE"})
    void every_stop_can_be_seen_and_none_is_a_trap(Visitor visitor, Site site) {
        for (String path : List.of("/explore/?concept=agriculture", "/explore/state/TX")) {
            try (Visit visit = site.visit(visitor)) {
                Page page = visit.open(path);
                step(page, page.locator("footer a").last());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_A_DESK", "ON_A_PHONE"})
    void the_map_can_be_skipped(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/explore/");
            step(page, page.getByText("Skip the map"));
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("figure :focus")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AT_A_DESK", "ON_A_PHONE"})
    void from_the_start_page_to_the_words_in_a_document(Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open("/");
            enter(page, page.getByRole(AriaRole.NAVIGATION).getByText("Compare"), ".*/compare");
            step(page, page.getByLabel("Kind"));
            page.keyboard().type("service");
            step(page, page.getByLabel("Status"));
            page.keyboard().type("lacking");
            enter(page, page.getByText("Show"), ".*type=service.*status=lacking.*");
            enter(page, page.locator("td a").first(), ".*open=.*");
            Locator sentences = page.locator(".opened section:target");
            enter(page, sentences.locator("blockquote a").first(), ".*/explore/document/.*#char=.*");
            assertThat(page.locator(".named:target")).isInViewport();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).isInViewport();
        }
    }

    /** Steps to a link or button and presses it, which leads to an address. */
    private static void enter(Page page, Locator goal, String address) {
        step(page, goal);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(address));
    }

    /** Presses Tab until something has the focus. */
    private static void step(Page page, Locator goal) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            String focus = focus(page, goal);
            assertThat(focus).as("the focus, as it can be seen").isIn(SEEN);
            if (focus.equals("there")) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + goal);
    }

    /** Where the focus is, once the page has come to rest: it scrolls to the focus, and draws, a moment later. */
    private static String focus(Page page, Locator goal) {
        String focus = (String) goal.evaluate(FOCUS);
        for (int i = 0; i < MOST_LOOKS && !SEEN.contains(focus); i++) {
            page.waitForTimeout(50);
            focus = (String) goal.evaluate(FOCUS);
        }
        return focus;
    }
}
