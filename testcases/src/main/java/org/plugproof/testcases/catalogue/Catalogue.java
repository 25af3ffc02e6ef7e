package org.plugproof.testcases.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All cases of one protocol version, in the order of their ids. */
public final class Catalogue {

    private final Map<String, CatalogueCase> cases = new LinkedHashMap<>();

    private final String protocol;

    private Catalogue(String protocol, String text) {
        this.protocol = protocol;
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> CatalogueLine.read(protocol, line))
                .forEach(found -> cases.put(found.id(), found));
    }

    /**
     * Reads the catalogue of a protocol, such as {@code ocpp2.0.1}.
     *
     * @throws IllegalArgumentException for a protocol without one
     */
    public static Catalogue of(String protocol) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/catalogue/" + protocol + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("no catalogue of cases for protocol " + protocol);
            }
            return new Catalogue(protocol, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String protocol() {
        return protocol;
    }

    public Optional<CatalogueCase> find(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    public Collection<CatalogueCase> all() {
        return cases.values();
    }
}
