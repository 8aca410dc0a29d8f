package io.answergraph.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.TemplateException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final Content GREETING = output -> output.writeUserContent("a < b & \"c\"");

    @Test
    void a_page_that_stands_alone_brings_its_style() {
        Document page = Jsoup.parse(Html.page("page", Map.of("title", "States", "content", GREETING)));

        assertThat(page.title()).isEqualTo("States");
        assertThat(page.select("style").html()).isEqualTo(Html.style().strip());
        assertThat(page.select("link")).isEmpty();
    }

    @Test
    void a_page_of_the_server_links_it() {
        Document page =
                Jsoup.parse(Html.page("page", Map.of("title", "States", "style", "/style.css", "content", GREETING)));

        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/style.css");
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo(Asset.ICON.address());
        assertThat(page.select("style")).isEmpty();
    }

    @Test
    void what_a_value_says_never_becomes_markup() {
        String page = Html.page(
                "page", Map.of("title", "</title><script>alert(1)</script>", "style", "\"><b>", "content", GREETING));

        assertThat(Jsoup.parse(page).select("script, b")).isEmpty();
        assertThat(Jsoup.parse(page).title()).isEqualTo("</title><script>alert(1)</script>");
        assertThat(Jsoup.parse(page).select("main").text()).isEqualTo("a < b & \"c\"");
    }

    @Test
    void a_template_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> Html.page("nothing", Map.of())).isInstanceOf(TemplateException.class);
    }
}
