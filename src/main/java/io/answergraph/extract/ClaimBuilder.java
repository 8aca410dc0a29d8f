package io.answergraph.extract;

import io.answergraph.model.Claim;
import io.answergraph.model.EntityId;
import io.answergraph.model.Link;
import io.answergraph.model.Mention;
import io.answergraph.model.PropertyId;
import io.answergraph.model.RoleId;
import io.answergraph.model.Status;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the evidence for each claim of one document. Not thread-safe. */
final class ClaimBuilder {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::subject)
            .thenComparing(Key::property)
            .thenComparing(Key::object)
            .thenComparing(Key::status)
            .thenComparing(key -> key.role().map(RoleId::iri).orElse(""));

    private final Map<Key, SortedSet<Mention>> evidence = new HashMap<>();

    private record Key(EntityId subject, PropertyId property, EntityId object, Status status, Optional<RoleId> role) {}

    void add(
            EntityId subject,
            PropertyId property,
            EntityId object,
            Status status,
            Optional<RoleId> role,
            List<Mention> mentions) {
        evidence.computeIfAbsent(new Key(subject, property, object, status, role), key -> new TreeSet<>())
                .addAll(mentions);
    }

    List<Claim> claims() {
        return evidence.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> claim(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Claim claim(Key key, SortedSet<Mention> mentions) {
        return new Claim(
                key.subject(),
                key.property(),
                key.object(),
                key.status(),
                key.role(),
                mentions.first().question(),
                List.copyOf(mentions));
    }

    /** What a mention stands for; nothing where the vocabulary has no word for it. */
    static List<EntityId> things(Mention mention) {
        return switch (mention.link()) {
            case Link.Linked linked -> linked.concepts();
            case Link.Named named -> List.of(named.body().id());
            case Link.Unlinked unlinked -> List.of();
        };
    }
}
