package org.plugproof.testcases.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plugproof.fixtures.description.SutDescription.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reference data that lies beside the project on its developers' machines: {@code part6/testcases} and Part 5. */
final class Part6Data {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private Part6Data(Path folder) {
        this.folder = folder;
    }

    /** The data, where some folder above the project has them in {@code shared/}. */
    static Optional<Part6Data> beside(Path project) {
        return folderBeside(project).map(Part6Data::new);
    }

    static Optional<Path> folderBeside(Path project) {
        return Stream.iterate(project.toAbsolutePath().normalize(), Path::getParent)
                .takeWhile(path -> path != null)
                .map(path -> path.resolve("shared/part6"))
                .filter(path -> Files.isDirectory(path.resolve("testcases")))
                .findFirst();
    }

    List<CatalogueCase> cases() throws IOException {
        Map<String, Map<String, JsonNode>> part5 = certification();
        List<CatalogueCase> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("testcases"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode record = JSON.readTree(file);
                found.add(read(record, part5.getOrDefault(record.path("id").asString(), Map.of())));
            }
        }
        return found;
    }

    private Map<String, Map<String, JsonNode>> certification() {
        Map<String, Map<String, JsonNode>> found = new LinkedHashMap<>();
        for (JsonNode entry :
                JSON.readTree(folder.resolve("certification.json")).path("testCases")) {
            found.computeIfAbsent(entry.path("testcase").asString(), id -> new LinkedHashMap<>())
                    .put(entry.path("profile").asString(), entry);
        }
        return found;
    }

    private static CatalogueCase read(JsonNode record, Map<String, JsonNode> part5) {
        String id = record.path("id").asString();
        Set<String> errata = new TreeSet<>(new ErratumOrder());
        record.path("errata").forEach(number -> errata.add(number.asString()));
        List<Certification> certification = new ArrayList<>();
        boolean removed = false;
        for (JsonNode entry : part5.values()) {
            JsonNode now = entry.has("afterErrata") ? entry.path("afterErrata") : entry;
            if (now.has("erratum")) {
                errata.add(now.path("erratum").asString());
            }
            removed |= now.path("status").asString("").equals("removed");
            certification(entry.path("profile").asString(), now, id.endsWith("_CSMS"))
                    .ifPresent(certification::add);
        }
        JsonNode block = record.path("block");
        return new CatalogueCase(
                "ocpp2.0.1",
                id,
                id.endsWith("_CSMS") ? Role.CSMS : Role.STATION,
                block.path("letter").asString() + " " + block.path("name").asString(),
                strings(record.path("useCases")),
                strings(record.path("requirements")),
                List.copyOf(errata),
                removed,
                certification);
    }

    private static Optional<Certification> certification(String profile, JsonNode now, boolean csms) {
        String status = now.path("status").asString("");
        if (status.equals("removed")) {
            return Optional.empty();
        }
        boolean conditional = status.equals("C");
        String printed = now.path("featureExpression").asString("");
        return Optional.of(new Certification(profile, conditional ? Part5Condition.normal(printed, csms) : ""));
    }

    private static List<String> strings(JsonNode array) {
        List<String> found = new ArrayList<>();
        array.forEach(item -> found.add(item.asString()));
        return found;
    }
}
