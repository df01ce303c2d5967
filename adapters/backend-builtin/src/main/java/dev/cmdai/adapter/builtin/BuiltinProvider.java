package dev.cmdai.adapter.builtin;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.Availability;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.ModelBackend;
import java.time.LocalDate;

/** Announces the builtin backend: recipes and a grammar for finding files. */
public final class BuiltinProvider implements BackendProvider {

    @Override
    public String name() {
        return "builtin";
    }

    @Override
    public String description() {
        return "Recipes that come with cmdai: no model, no network, an answer at once";
    }

    @Override
    public Traits traits() {
        return new Traits(false, false, true);
    }

    @Override
    public ConfigSection settings() {
        return ConfigSection.empty("builtin", "Builtin recipes");
    }

    @Override
    public Availability availability(Settings settings) {
        return new Availability.Ready(Index.load().recipeCount() + " recipes");
    }

    @Override
    public ModelBackend open(Settings settings) {
        return new BuiltinBackend(Index.load(), LocalDate::now);
    }
}
