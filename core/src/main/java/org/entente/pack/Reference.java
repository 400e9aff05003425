package org.entente.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is needed to show and to ask, without what is needed to code: the scheme, the world, and the names of polities
 * in every language that has a pack. Loads in a fraction of the time of {@link Packs}. Immutable.
 */
public record Reference(Scheme scheme, World world, List<NameEntry> polityNames) {
    public Reference {
        polityNames = List.copyOf(polityNames);
    }

    /** Loads it from a data folder. @throws org.entente.model.EntenteException DATA when a table is damaged */
    public static Reference load(Path data) {
        World world = World.load(data);
        List<NameEntry> names = new ArrayList<>();
        for (String lang : LanguagePack.folders(data)) {
            names.addAll(world.polityNames(
                    data, data.resolve("languages").resolve(lang).resolve("names.tsv")));
        }
        return new Reference(Scheme.load(data), world, names);
    }
}
