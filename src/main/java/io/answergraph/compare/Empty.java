package io.answergraph.compare;

/** Why a cell says of no thing that it is there. Silence and denial are not the same. */
public enum Empty {
    /** No question of the state's documents asks for such things, so nothing follows from their silence. */
    NOT_ASKED("not asked"),
    /** They were asked for, and this one is not named. */
    NOT_NAMED("not named"),
    /** It is named, and only to say that it is not so. */
    DENIED("denied");

    private final String words;

    Empty(String words) {
        this.words = words;
    }

    /** For people: {@code not asked}. */
    public String words() {
        return words;
    }
}
