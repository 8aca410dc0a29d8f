package io.answergraph.extract;

import io.answergraph.model.Body;
import io.answergraph.model.Link;
import io.answergraph.model.NameWording;
import io.answergraph.model.Token;
import io.answergraph.model.TypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a body is called by its head alone once it has been named, with the capital of a name: {@code the Council}. */
final class ShortName {
    private final Set<String> heads;

    ShortName(NameWording names) {
        heads = Set.copyOf(names.heads());
    }

    /**
     * The short names in a sentence.
     *
     * @param named the names that it holds in full
     * @param names the bodies named before
     */
    List<Candidate> find(List<Token> tokens, TypeId type, List<Candidate> named, DocumentNames names) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            int at = i;
            boolean free = named.stream().noneMatch(name -> name.from() <= at && at < name.to());
            if (free && isHead(tokens, at)) {
                Optional<Body> body = names.called(tokens.get(at).text().toLowerCase(Locale.ROOT));
                body.ifPresent(
                        b -> found.add(new Candidate(at, at + 1, type, Optional.of(new Link.Named(b)), "short-name")));
            }
        }
        return found;
    }

    private boolean isHead(List<Token> tokens, int at) {
        boolean alone = at + 1 == tokens.size()
                || (!NameTokens.isCapitalised(tokens.get(at + 1)) && !FunctionWords.linksName(tokens.get(at + 1)));
        return heads.contains(tokens.get(at).text()) && tokens.get(at - 1).key().equals("the") && alone;
    }
}
