package dev.cmdai.bootstrap;

import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.ConfigSource;
import dev.cmdai.domain.port.Glossary;
import dev.cmdai.domain.port.HistoryStoreProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the adapters on the class path. */
final class ProviderRegistry {

    private ProviderRegistry() {}

    static List<BackendProvider> backends() {
        return all(BackendProvider.class);
    }

    static Optional<HistoryStoreProvider> history() {
        return ServiceLoader.load(HistoryStoreProvider.class).findFirst();
    }

    static List<ConfigSource> configSources() {
        return all(ConfigSource.class);
    }

    static List<Glossary> glossaries() {
        return all(Glossary.class);
    }

    private static <T> List<T> all(Class<T> port) {
        List<T> found = new ArrayList<>();
        for (T provider : ServiceLoader.load(port)) {
            found.add(provider);
        }
        return found;
    }
}
