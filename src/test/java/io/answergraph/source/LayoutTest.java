package io.answergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The layouts that plain text comes in, each with invented words. */
class LayoutTest {
    @Test
    void anAnswerMayOpenStraightOnItsFirstItemWhoseNumberEqualsTheQuestions() {
        assertReads("""
                1. What do bakers need?

                1. Bakers need flour. It comes from mills.

                2. They also need water. It comes from wells.

                All of this costs money.

                2. What do they sell?

                1. Only bread, and that at dawn.

                3. When do they rest?

                They rest at noon.
                """, """
                Q1 What do bakers need?
                  [1.] Bakers need flour. It comes from mills.
                  [2.] They also need water. It comes from wells.
                  All of this costs money.
                Q2 What do they sell?
                  [1.] Only bread, and that at dawn.
                Q3 When do they rest?
                  They rest at noon.
                """);
    }

    @Test
    void linesWithoutBlankOnesBetweenAreToldApartByMarkersAndNumbers() {
        assertReads("""
                1. What grows here?
                Several plants grow here:
                1. Rye: It grows on sand.
                2. Oats: They like rain.
                Together they feed the valley.
                2. What does not?
                1. Rice: It is too cold.
                3. Who sows?
                Everybody does.
                """, """
                Q1 What grows here?
                  Several plants grow here:
                  [1.] <Rye> It grows on sand.
                  [2.] <Oats> They like rain.
                  Together they feed the valley.
                Q2 What does not?
                  [1.] <Rice> It is too cold.
                Q3 Who sows?
                  Everybody does.
                """);
    }

    @Test
    void itemsCountedInsideParagraphsAreItemsOfOneList() {
        assertReads("""
                1. Why do boats sink?

                1. Planks rot. Nobody looks. 2. Storms are strong.

                3. Crews are tired. 4. Maps are old.
                """, """
                Q1 Why do boats sink?
                  [1.] Planks rot. Nobody looks.
                  [2.] Storms are strong.
                  [3.] Crews are tired.
                  [4.] Maps are old.
                """);
    }

    @Test
    void fragmentsInBracketsEndWithTheirSentence() {
        assertReads("""
                1. Who helps sailors?
                Help is given by (a) the port office; (b) the guild, in winter; and (c) the church. It is never enough.
                """, """
                Q1 Who helps sailors?
                  Help is given by
                  [(a)] the port office
                  [(b)] the guild, in winter
                  [(c)] the church.
                  It is never enough.
                """);
    }

    @Test
    void lettersThatBecomeTwoInSmallDoNotMoveWhereAnItemEnds() {
        assertReads(
                "1. Who helps sailors?\nHelp is given by (a) the \u0130zmir guild, AND (b) the church of \u0130nce",
                """
                Q1 Who helps sailors?
                  Help is given by
                  [(a)] the \u0130zmir guild
                  [(b)] the church of \u0130nce
                """);
    }

    @Test
    void ordinalWordsAreMarkersOnlyWhereTheyCountOn() {
        assertReads("""
                1. Why sail?
                There are reasons. First, wind is free. It never ends. Second, ships are cheap. Finally, the sea is near.
                2. Why not?
                Firstly, it is wet. There is no more to say.
                """, """
                Q1 Why sail?
                  There are reasons.
                  [First] wind is free. It never ends.
                  [Second] ships are cheap.
                  [Finally] the sea is near.
                Q2 Why not?
                  Firstly, it is wet. There is no more to say.
                """);
    }

    @Test
    void listsNestByIndentationOrByKindOfMarker() {
        assertReads("""
                1. What is in the shed?
                1. Tools:
                   a) saws
                      - long
                      - short
                   b) axes
                2. Seeds
                • rye
                • oats
                3. Nothing else
                """, """
                Q1 What is in the shed?
                  [1.] <Tools>
                    [a)] saws
                      [-] long
                      [-] short
                    [b)] axes
                  [2.] Seeds
                    [•] rye
                    [•] oats
                  [3.] Nothing else
                """);
    }

    @Test
    void aParagraphBetweenItemsBelongsToTheItemAndOneBehindTheListToTheAnswer() {
        assertReads("""
                1. How is cheese made?

                I. Milk is warmed.

                This takes an hour.

                II. Rennet is added.

                Then one waits.
                """, """
                Q1 How is cheese made?
                  [I.] Milk is warmed.
                    This takes an hour.
                  [II.] Rennet is added.
                  Then one waits.
                """);
    }

    @Test
    void questionsInsideAnAnswerAreItems() {
        assertReads("""
                1. What do we ask a guest?

                We ask these:

                1. Are you cold?
                2. Are you tired?
                3. Are you hungry?

                Then we cook.

                2. What do we cook?

                Soup.
                """, """
                Q1 What do we ask a guest?
                  We ask these:
                  [1.] Are you cold?
                  [2.] Are you tired?
                  [3.] Are you hungry?
                  Then we cook.
                Q2 What do we cook?
                  Soup.
                """);
    }

    @Test
    void wrappedLinesAreJoinedAndQuestionsMayWrap() {
        assertReads("""
                1. What are the tools that every
                   carpenter in town should own?

                A carpenter should own a saw, and
                should keep it dry. It rusts when
                left in the rain.

                  - Plane: a tool that is used for
                    smoothing
                  - Square

                Both last a lifetime if they are
                oiled.
                """, """
                Q1 What are the tools that every carpenter in town should own?
                  A carpenter should own a saw, and should keep it dry. It rusts when left in the rain.
                  [-] <Plane> a tool that is used for smoothing
                  [-] Square
                  Both last a lifetime if they are oiled.
                """);
    }

    @Test
    void announcedQuestionsAndAnswersNeedNoNumbers() {
        assertReads("""
                Q: Is it far? A: No.

                Q: Is it steep?
                A: Parts of it:
                * the end
                * the start
                """, """
                Q1 Is it far?
                  No.
                Q2 Is it steep?
                  Parts of it:
                  [*] the end
                  [*] the start
                """);
        assertReads("Question 4:\nIs it far?\nNo.\nQuestion 7: Why?\nNobody knows.\n", """
                Q4 Is it far?
                  No.
                Q7 Why?
                  Nobody knows.
                """);
    }

    @Test
    void aMissingNumberLosesNoLaterQuestion() {
        assertThat(Reading.document("a.txt", "1. A?\nYes.\n2. Tell us more.\nNo.\n3. C?\nYes.\n4. D?\nNo.\n")
                        .questions())
                .extracting("number")
                .containsExactly(1, 3, 4);
    }

    @Test
    void labelsAreShortAndNoClauses() {
        assertReads("""
                1. What is stored?
                - Grain – dry and clean
                - The cellar is used for these: wine and oil
                - Apples - the red ones - and pears
                - The barn. It holds this: hay
                - Salt (two kinds: fine, coarse): in jars
                - Opens at 10:30
                """, """
                Q1 What is stored?
                  [-] <Grain> dry and clean
                  [-] The cellar is used for these: wine and oil
                  [-] Apples - the red ones - and pears
                  [-] The barn. It holds this: hay
                  [-] <Salt (two kinds: fine, coarse)> in jars
                  [-] Opens at 10:30
                """);
    }

    @Test
    void theTitleIsTheLastSuchLineBeforeTheFirstQuestion() {
        assertThat(title("Home Villages\n\nBread in the Valley\n\n1. Why?\nSo.\n"))
                .isEqualTo("Bread in the Valley");
        assertThat(title("Home > Villages > Bread in the Valley\n1. Why?\nSo.\n"))
                .isEqualTo("Bread in the Valley");
        assertThat(title("Topics VillagesBread in the Valley\n1. Why?\nSo.\n")).isEqualTo("Bread in the Valley");
        assertThat(title("1. Why?\nSo.\n")).isEqualTo("valley bread");
    }

    @Test
    void curlyQuotesAndWindowsLineEndsChangeNothing() {
        String text = "1. What’s “bread”?\n\nThese:\n\n1. Rye’s: dark\n   - thick\n2. Oats\n\nEnd.\n";
        assertThat(Reading.outline(Reading.document("a.txt", text.replace("\n", "\r\n"))))
                .isEqualTo(Reading.outline(Reading.document("a.txt", text)))
                .contains("[1.] <Rye’s> dark\n    [-] thick\n  [2.] Oats\n  End.");
    }

    private static String title(String text) {
        return Reading.document("valley-bread.txt", text).title();
    }

    private static void assertReads(String text, String outline) {
        assertThat(Reading.outline(Reading.document("a.txt", text))).isEqualTo(outline);
    }
}
