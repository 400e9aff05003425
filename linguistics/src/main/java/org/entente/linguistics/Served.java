package org.entente.linguistics;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/** The languages that have models in the default build, and the names of their files. */
enum Served {
    EN("en", "english-left3words-distsim.tagger", "english_UD.gz", "english.dict", "NNP"),
    ES("es", "spanish-ud.tagger", "UD_Spanish.gz", "es-ES.dict", "PROPN"),
    IT("it", "italian.tagger", "UD_Italian.gz", "italian.dict", "PROPN");

    private final String lang;
    private final String tagger;
    private final String parser;
    private final String dictionary;
    private final String nameTag;

    Served(String lang, String tagger, String parser, String dictionary, String nameTag) {
        this.lang = lang;
        this.tagger = tagger;
        this.parser = parser;
        this.dictionary = dictionary;
        this.nameTag = nameTag;
    }

    static Served of(String lang) {
        for (Served served : values()) {
            if (served.lang.equals(lang)) {
                return served;
            }
        }
        throw new EntenteException(
                ErrorCode.USER, "no analyser for the language \"" + lang + "\"; there are en, es, it");
    }

    String lang() {
        return lang;
    }

    /** The tag that the tagger and the parser of this language use for a proper name. */
    String nameTag() {
        return nameTag;
    }

    Path tagger(Path models) {
        return file(models, tagger);
    }

    Path parser(Path models) {
        return file(models, parser);
    }

    Path dictionary(Path models) {
        return file(models, dictionary);
    }

    private Path file(Path models, String name) {
        Path file = models.resolve(lang).resolve(name);
        if (!Files.isReadable(file)) {
            throw new EntenteException(
                    ErrorCode.RESOURCE,
                    "the model " + file + " is missing: delete the folder " + file.getParent()
                            + " and run \"mvn -B -Pfast package -DskipTests\" in the project's folder, which unpacks it");
        }
        return file;
    }
}
